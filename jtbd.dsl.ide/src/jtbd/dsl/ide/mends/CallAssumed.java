package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.rules.job.MissingEvidence;

/** Calls a job assumed that names nothing that it rests on. Never sure: that is for the author to say. */
@Mends(MissingEvidence.class)
final class CallAssumed extends MendOf<Job> {

    CallAssumed() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        return Stream.of(Proposal.possible("Add 'status assumed'", complaint.draft().addTo(job, "status assumed")));
    }
}
