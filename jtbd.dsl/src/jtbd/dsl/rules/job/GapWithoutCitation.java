package jtbd.dsl.rules.job;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Gap;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A gap that cites no attribute although the industry is scored on a scorecard. */
@Rule(id = "job.gap-without-citation", severity = Severity.INFO,
        title = "A gap cites the attributes of the scorecard that explain it", looksBeyondTheFile = true)
public final class GapWithoutCitation extends RuleCheck<Job> {

    public GapWithoutCitation() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        Gap gap = job.getGap();
        if (gap != null && gap.getAttributes().isEmpty()
                && HomeIndustry.of(job).filter(industry -> !industry.getScorings().isEmpty()).isPresent()) {
            context.report(gap, Literals.GAP__TEXT, "The gap of job '" + job.getName() + "' cites no attribute of "
                    + "the scorecard. Add what in the industry makes it so: citing …");
        }
    }
}
