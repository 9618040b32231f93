package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.job.ServedButMarked;
import jtbd.dsl.rules.job.UnmeasuredUnderserved;

/** Takes away a mark that the numbers contradict, or that stands without numbers. */
@Mends({ServedButMarked.class, UnmeasuredUnderserved.class})
final class DropUnderserved extends MendOf<Job> {

    DropUnderserved() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        return Stream.of(Proposal.possible("Remove 'underserved'",
                complaint.draft().remove(complaint.file().region(job, Literals.JOB__UNDERSERVED))));
    }
}
