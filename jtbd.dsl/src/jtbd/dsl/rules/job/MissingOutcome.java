package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.JtbdPackage;
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
        boolean hasOutcome = !job.getOutcomes().isEmpty()
                || job.getMap() != null && job.getMap().getSteps().stream().anyMatch(step -> !step.getOutcomes().isEmpty());
        if (job.getKind() == JobKind.FUNCTIONAL && !hasOutcome) {
            context.report(job, JtbdPackage.Literals.NAMED__NAME, "Job '" + job.getName() + "' has no desired outcome. "
                    + "Add one, such as: outcomes { minimize time to \"…\" }");
        }
    }
}
