package jtbd.dsl.rules.tier;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Tier;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A tier that does not say for whom it is. */
@Rule(id = "tier.for-nobody", severity = Severity.INFO, title = "A tier names the segments that it is for")
public final class ForNobody extends RuleCheck<Tier> {

    public ForNobody() {
        super(Tier.class);
    }

    @Override
    protected void check(Tier tier, RuleContext context) {
        if (tier.getSegments().isEmpty()) {
            context.report(tier, Literals.NAMED__NAME, "Tier '" + tier.getName() + "' is for nobody. "
                    + "Name the segment that should choose it, such as: for Freelancers");
        }
    }
}
