package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A functional job whose progress nothing measures. */
@Rule(id = "job.missing-metric", title = "A functional job is measured by a metric")
public final class MissingMetric extends RuleCheck<Job> {

    public MissingMetric() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        if (job.getKind() == JobKind.FUNCTIONAL && job.getMetrics().isEmpty()) {
            context.report(job, Literals.NAMED__NAME, "Job '" + job.getName() + "' has no metric. Name "
                    + "the number that shows progress, such as: measured by Downtime");
        }
    }
}
