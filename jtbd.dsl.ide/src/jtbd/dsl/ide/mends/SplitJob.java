package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.TwoJobs;
import jtbd.dsl.jtbd.Job;

/** Makes two jobs of one that joins two things to do. */
@Mends(jtbd.dsl.rules.job.Compound.class)
final class SplitJob extends MendOf<Job> {

    SplitJob() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        return TwoJobs.of(job, complaint.file(), new FreshNames(complaint.workspace().get())).stream()
                .map(split -> Proposal.possible("Split the job in two" + (split.isClear() ? "" : ", to be checked"),
                        split.draft()));
    }
}
