package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Outcome;

/** Takes out an outcome that nearly repeats another. */
@Mends(jtbd.dsl.rules.outcome.RepeatsAnother.class)
final class DropRepeatedOutcome extends MendOf<Outcome> {

    DropRepeatedOutcome() {
        super(Outcome.class);
    }

    @Override
    Stream<Proposal> mend(Outcome outcome, Complaint complaint) {
        return Stream.of(Proposal.possible("Remove this outcome",
                complaint.draft().remove(complaint.file().region(outcome))));
    }
}
