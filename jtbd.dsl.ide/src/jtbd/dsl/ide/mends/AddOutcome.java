package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.rules.job.MissingOutcome;

/** Adds a first outcome, to be written. */
@Mends(MissingOutcome.class)
final class AddOutcome extends MendOf<Job> {

    AddOutcome() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        return Stream.of(Proposal.possible("Add an outcome", complaint.draft()
                .addTo(job, "outcomes { minimize time to " + Wording.TO_BE_WRITTEN + " }")));
    }
}
