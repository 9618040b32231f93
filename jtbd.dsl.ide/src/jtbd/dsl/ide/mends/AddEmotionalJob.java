package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.rules.job.NoEmotionalSibling;

/** Adds a job that tells how people want to feel while they do a core job. */
@Mends(NoEmotionalSibling.class)
final class AddEmotionalJob extends MendOf<Job> {

    AddEmotionalJob() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        String name = new FreshNames(complaint.workspace().get()).like("FeelAtEase");
        return Stream.of(Proposal.possible("Add an emotional job", complaint.draft().addAfter(job,
                "job " + name + " \"Feel at ease about …\" emotional of " + Wording.name(job.getName()))));
    }
}
