package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.rules.job.MissingExecutor;

/** Names the segment that has a job. */
@Mends(MissingExecutor.class)
final class NameExecutor extends MendOf<Job> {

    NameExecutor() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        return Choices.named(Segment.class, job, Literals.JOB__EXECUTOR, complaint, "for",
                (draft, statement) -> draft.addTo(job, statement));
    }
}
