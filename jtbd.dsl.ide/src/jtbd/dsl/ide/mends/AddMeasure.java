package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.outcome.MissingMeasure;

/** Says what of an outcome is counted or timed. */
@Mends(MissingMeasure.class)
final class AddMeasure extends MendOf<Outcome> {

    AddMeasure() {
        super(Outcome.class);
    }

    @Override
    Stream<Proposal> mend(Outcome outcome, Complaint complaint) {
        return Stream.of("time to", "number of", "likelihood that").map(measure -> Proposal.possible(
                "Measure the '" + measure + "'",
                complaint.draft().insert(complaint.region().getOffset(), measure + " ")));
    }
}
