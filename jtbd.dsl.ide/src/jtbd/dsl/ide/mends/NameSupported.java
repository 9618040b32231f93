package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Tool;
import jtbd.dsl.rules.tool.SupportsNothing;

/** Names the action that a tool helps to carry out. */
@Mends(SupportsNothing.class)
final class NameSupported extends MendOf<Tool> {

    NameSupported() {
        super(Tool.class);
    }

    @Override
    Stream<Proposal> mend(Tool tool, Complaint complaint) {
        return Choices.of(Action.class, tool, Literals.TOOL__ACTIONS, complaint).map(action -> Proposal.possible(
                "Add 'supports " + action + "'", complaint.draft().addTo(tool, "supports " + action)));
    }
}
