package jtbd.dsl.rules.industry;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An industry with jobs that nothing is hired for. */
@Rule(id = "industry.no-competitor", title = "An industry with jobs has competitors", looksBeyondTheFile = true)
public final class NoCompetitor extends RuleCheck<Industry> {

    public NoCompetitor() {
        super(Industry.class);
    }

    @Override
    protected void check(Industry industry, RuleContext context) {
        Portfolio portfolio = context.portfolio();
        boolean hasJobs = !portfolio.partsOf(industry, Job.class).isEmpty();
        if (hasJobs && portfolio.partsOf(industry, Competitor.class).isEmpty()) {
            context.report(industry, Literals.NAMED__NAME, "Industry '" + industry.getName()
                    + "' has jobs but no competitor. Add what people hire today, also another way and doing nothing.");
        }
    }
}
