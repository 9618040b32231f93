package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.rules.job.WantWithoutTo;

/** Lets a want read on from "I want". */
@Mends(value = WantWithoutTo.class, mayBeSure = true)
final class ReadOnFromIWant extends MendOf<Job> {

    ReadOnFromIWant() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        return Stream.of(Proposal.sure("Begin with 'to'",
                complaint.draft().insert(complaint.region().getOffset() + 1, "to ")));
    }
}
