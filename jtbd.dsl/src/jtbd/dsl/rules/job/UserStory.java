package jtbd.dsl.rules.job;

import java.util.Optional;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.WordingCheck;
import jtbd.dsl.rules.wording.RoleTemplate;
import jtbd.dsl.rules.wording.Words;

/** A job written as a user story: it tells what a role wants of a product. */
@Rule(id = "job.user-story", title = "A job is no user story")
public final class UserStory extends WordingCheck<Job> {

    public UserStory() {
        super(Job.class, Literals.TITLED__TITLE, Literals.JOB__SITUATION, Literals.JOB__MOTIVATION);
    }

    @Override
    protected Optional<String> complaint(Job job, Words words) {
        return !RoleTemplate.begins(words) ? Optional.empty() : Optional.of("Job '" + job.getName() + "' begins like a "
                + "user story. Leave out the role, and say in which situation the job comes up: when \"…\".");
    }
}
