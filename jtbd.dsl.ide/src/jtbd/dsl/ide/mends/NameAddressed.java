package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

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
        return Stream.of(Challenge.class, Job.class)
                .flatMap(kind -> Choices.of(kind, action, Literals.ACTION__TARGETS, complaint))
                .map(target -> Proposal.possible("Add 'addresses " + target + "'",
                        complaint.draft().addTo(action, "addresses " + target)));
    }
}
