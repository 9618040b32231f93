package jtbd.dsl.rules.job;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job that nobody has. */
@Rule(id = "job.missing-executor", severity = Severity.INFO, title = "A job names the segment that has it")
public final class MissingExecutor extends RuleCheck<Job> {

    public MissingExecutor() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        if (job.getExecutor() == null) {
            context.report(job, Literals.NAMED__NAME, "Job '" + job.getName() + "' does not say who has "
                    + "it. Name a segment, such as: for Freelancers");
        }
    }
}
