package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.job.ServedButMarked;

/** Takes away a mark that the numbers contradict. */
@Mends(ServedButMarked.class)
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
