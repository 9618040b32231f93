package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.job.UnderservedButUnmarked;

/** Marks a job as its numbers say. */
@Mends(UnderservedButUnmarked.class)
final class MarkUnderserved extends MendOf<Job> {

    MarkUnderserved() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        ITextRegion score = complaint.file().region(job, Literals.JOB__SCORE);
        return Stream.of(Proposal.possible("Mark the job as underserved",
                complaint.draft().insert(score.getOffset() + score.getLength(), " underserved")));
    }
}
