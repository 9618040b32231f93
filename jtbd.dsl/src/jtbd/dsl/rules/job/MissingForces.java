package jtbd.dsl.rules.job;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.ForcesOf;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An underserved job for which something is hired, without the forces of a switch. */
@Rule(id = "job.missing-forces", severity = Severity.INFO,
        title = "An underserved job for which something is hired names the forces", looksBeyondTheFile = true)
public final class MissingForces extends RuleCheck<Job> {

    public MissingForces() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        boolean matters = job.getKind() == JobKind.FUNCTIONAL && job.isUnderserved();
        if (matters && ForcesOf.job(job).isEmpty() && isHiredFor(job, context.portfolio())) {
            context.report(job, Literals.NAMED__NAME, "Job '" + job.getName() + "' is underserved and "
                    + "something is hired for it, but nothing tells why people would switch. Add: forces { push … "
                    + "habit … }");
        }
    }

    private static boolean isHiredFor(Job job, Portfolio portfolio) {
        return UsesOf.in(portfolio).of(job).stream().anyMatch(Competitor.class::isInstance);
    }
}
