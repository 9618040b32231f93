package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.action.AddressesNothing;

/** Names the challenge or the job that an action answers. */
@Mends(AddressesNothing.class)
final class NameAddressed extends MendOf<Action> {

    NameAddressed() {
        super(Action.class);
    }

    @Override
    Stream<Proposal> mend(Action action, Complaint complaint) {
        BiFunction<Draft, String, Draft> adding = (draft, statement) -> draft.addTo(action, statement);
        List<Proposal> known = Stream.of(Challenge.class, Job.class).flatMap(kind -> Choices.known(kind, action,
                Literals.ACTION__TARGETS, complaint, "addresses", adding)).toList();
        return known.isEmpty() ? Stream.of(Choices.first(Challenge.class, action, complaint, "addresses", adding))
                : known.stream();
    }
}
