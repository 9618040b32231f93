package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Tool;
import jtbd.dsl.rules.tool.SupportsNothing;

/** Names the action that a tool helps to carry out, or what it answers. */
@Mends(SupportsNothing.class)
final class NameSupported extends MendOf<Tool> {

    NameSupported() {
        super(Tool.class);
    }

    @Override
    Stream<Proposal> mend(Tool tool, Complaint complaint) {
        BiFunction<Draft, String, Draft> adding = (draft, statement) -> draft.addTo(tool, statement);
        List<Proposal> known = Stream.concat(
                Choices.known(Action.class, tool, Literals.TOOL__ACTIONS, complaint, "supports", adding),
                Stream.of(Challenge.class, Job.class).flatMap(kind -> Choices.known(kind, tool, Literals.TOOL__TARGETS,
                        complaint, "addresses", adding))).toList();
        return known.isEmpty() ? Stream.of(Choices.first(Action.class, tool, complaint, "supports", adding))
                : known.stream();
    }
}
