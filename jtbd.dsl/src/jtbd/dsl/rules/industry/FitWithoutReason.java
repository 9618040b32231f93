package jtbd.dsl.rules.industry;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A fit score that nobody explains. */
@Rule(id = "industry.fit-without-reason", title = "The fit of an industry has a reason")
public final class FitWithoutReason extends RuleCheck<Industry> {

    public FitWithoutReason() {
        super(Industry.class);
    }

    @Override
    protected void check(Industry industry, RuleContext context) {
        if (industry.getFit() != null && industry.getFitReason() == null) {
            context.report(industry, Literals.INDUSTRY__FIT, "The fit of industry '" + industry.getName()
                    + "' has no reason. Say why this method suits it: fit … because \"…\"");
        }
    }
}
