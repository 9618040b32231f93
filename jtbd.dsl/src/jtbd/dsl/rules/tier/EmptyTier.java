package jtbd.dsl.rules.tier;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Tier;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A tier with nothing in it. */
@Rule(id = "tier.empty-tier", title = "A tier includes features")
public final class EmptyTier extends RuleCheck<Tier> {

    public EmptyTier() {
        super(Tier.class);
    }

    @Override
    protected void check(Tier tier, RuleContext context) {
        if (tier.getFeatures().isEmpty()) {
            context.report(tier, Literals.NAMED__NAME, "Tier '" + tier.getName() + "' includes nothing. "
                    + "Name the features that it has: includes …");
        }
    }
}
