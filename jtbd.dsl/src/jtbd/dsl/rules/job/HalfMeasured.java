package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job with an importance or a satisfaction, but not both. */
@Rule(id = "job.half-measured", title = "A job states importance and satisfaction together")
public final class HalfMeasured extends RuleCheck<Job> {

    public HalfMeasured() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        if (job.getImportance() != null && job.getSatisfaction() == null) {
            context.report(job, Literals.JOB__IMPORTANCE, "Job '" + job.getName() + "' has an "
                    + "importance but no satisfaction, so it cannot be ranked. Add how well it is done today, such "
                    + "as: satisfaction 4/10");
        }
        if (job.getSatisfaction() != null && job.getImportance() == null) {
            context.report(job, Literals.JOB__SATISFACTION, "Job '" + job.getName() + "' has a "
                    + "satisfaction but no importance, so it cannot be ranked. Add how much it matters, such as: "
                    + "importance 8/10");
        }
    }
}
