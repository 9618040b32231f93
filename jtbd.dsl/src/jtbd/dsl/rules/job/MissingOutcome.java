package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.OutcomesOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A functional job without a desired outcome: nobody can tell when it is done well. */
@Rule(id = "job.missing-outcome", title = "A functional job names at least one desired outcome")
public final class MissingOutcome extends RuleCheck<Job> {

    public MissingOutcome() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        if (job.getKind() == JobKind.FUNCTIONAL && OutcomesOf.job(job).isEmpty()) {
            context.report(job, Literals.NAMED__NAME, "Job '" + job.getName() + "' has no desired outcome. "
                    + "Add one, such as: outcomes { minimize time to \"…\" }");
        }
    }
}
