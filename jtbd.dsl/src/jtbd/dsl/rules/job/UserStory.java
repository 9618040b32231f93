package jtbd.dsl.rules.job;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.RoleTemplate;

/** A job written as a user story: it tells what a role wants of a product. */
@Rule(id = "job.user-story", title = "A job is no user story")
public final class UserStory extends RuleCheck<Job> {

    private static final List<EStructuralFeature> PARTS = List.of(Literals.TITLED__TITLE,
            Literals.JOB__SITUATION, Literals.JOB__MOTIVATION);

    public UserStory() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        for (EStructuralFeature part : PARTS) {
            if (RoleTemplate.begins(context.words(job, part))) {
                context.report(job, part, "Job '" + job.getName() + "' begins like a user story. Leave out the role, "
                        + "and say in which situation the job comes up: when \"…\".");
            }
        }
    }
}
