package jtbd.dsl.rules.industry;

import java.util.List;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.CompetitorKind;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An industry that looks only at those who do the same. */
@Rule(id = "industry.only-direct-competitors",
        title = "The competitors of an industry include other ways to get the job done", looksBeyondTheFile = true)
public final class OnlyDirectCompetitors extends RuleCheck<Industry> {

    public OnlyDirectCompetitors() {
        super(Industry.class);
    }

    @Override
    protected void check(Industry industry, RuleContext context) {
        List<Competitor> competitors = context.portfolio().partsOf(industry, Competitor.class);
        boolean isOnlyDirect = competitors.stream().allMatch(rival -> rival.getKind() == CompetitorKind.DIRECT);
        if (!competitors.isEmpty() && isOnlyDirect) {
            context.report(industry, Literals.NAMED__NAME, "All competitors in industry '"
                    + industry.getName() + "' are direct. Add another way to the same end (secondary), what removes "
                    + "the need (indirect), and doing nothing.");
        }
    }
}
