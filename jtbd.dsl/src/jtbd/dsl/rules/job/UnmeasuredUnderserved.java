package jtbd.dsl.rules.job;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.OutcomesOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job that is marked as underserved by judgement alone. */
@Rule(id = "job.unmeasured-underserved", severity = Severity.INFO,
        title = "A job marked as underserved has numbers of its own or of its outcomes")
public final class UnmeasuredUnderserved extends RuleCheck<Job> {

    public UnmeasuredUnderserved() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        boolean isMeasured = job.getImportance() != null || job.getSatisfaction() != null || !job.getRatings().isEmpty()
                || OutcomesOf.job(job).stream().anyMatch(outcome -> OpportunityOf.outcome(outcome).isPresent());
        if (job.isUnderserved() && !isMeasured) {
            context.report(job, Literals.JOB__UNDERSERVED, "Job '" + job.getName() + "' is called "
                    + "underserved by judgement alone. Ask how much it matters and how well it is done: importance "
                    + "9/10 satisfaction 3/10");
        }
    }
}
