package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.TwoOutcomes;
import jtbd.dsl.jtbd.Outcome;

/** Makes two outcomes of one that joins two things. */
@Mends(jtbd.dsl.rules.outcome.Compound.class)
final class SplitOutcome extends MendOf<Outcome> {

    SplitOutcome() {
        super(Outcome.class);
    }

    @Override
    Stream<Proposal> mend(Outcome outcome, Complaint complaint) {
        return TwoOutcomes.of(outcome, complaint.file()).stream()
                .map(split -> Proposal.possible("Split the outcome in two" + (split.isClear() ? "" : ", to be checked"),
                        split.draft()));
    }
}
