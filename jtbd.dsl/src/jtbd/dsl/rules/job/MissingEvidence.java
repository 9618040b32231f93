package jtbd.dsl.rules.job;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.StatusRemark;
import jtbd.dsl.model.Backing;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job that does not say what it rests on. */
@Rule(id = "job.missing-evidence", severity = Severity.INFO,
        title = "A job names its evidence or its source, or says that it is assumed", looksBeyondTheFile = true)
public final class MissingEvidence extends RuleCheck<Job> {

    public MissingEvidence() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        boolean hasStatus = job.getRemarks().stream().anyMatch(StatusRemark.class::isInstance);
        if (!hasStatus && !Backing.in(context.portfolio()).has(job)) {
            context.report(job, Literals.NAMED__NAME, "Job '" + job.getName() + "' does not say what it "
                    + "rests on. Name an answer or a source, or say: status assumed");
        }
    }
}
