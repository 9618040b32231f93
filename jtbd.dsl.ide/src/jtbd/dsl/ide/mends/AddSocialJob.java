package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.rules.job.NoSocialSibling;

/** Adds a job that tells how people want to be seen while they do a core job. */
@Mends(NoSocialSibling.class)
final class AddSocialJob extends MendOf<Job> {

    AddSocialJob() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        String name = new FreshNames(complaint.workspace().get()).like("BeSeenAsReliable");
        return Stream.of(Proposal.possible("Add a social job", complaint.draft().addAfter(job,
                "job " + name + " \"Be seen as reliable\" social of " + Wording.name(job.getName()))));
    }
}
