package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.rules.outcome.RepeatsAnother;

/**
 * Takes out an outcome that nearly repeats another, which gets its ratings, evidence and notes. One that something
 * refers to stays.
 */
@Mends(RepeatsAnother.class)
final class DropRepeatedOutcome extends MendOf<Outcome> {

    DropRepeatedOutcome() {
        super(Outcome.class);
    }

    @Override
    Stream<Proposal> mend(Outcome outcome, Complaint complaint) {
        boolean isUsed = !UsesOf.in(complaint.workspace().get()).of(outcome).isEmpty();
        return isUsed ? Stream.empty() : complaint.about(Job.class).map(RepeatsAnother::repeated)
                .map(repeated -> repeated.get(outcome)).stream()
                .map(first -> SaidBeyond.proposal(first, outcome, complaint));
    }
}
