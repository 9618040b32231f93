package jtbd.dsl.rules.offering;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An offering that offers nothing. */
@Rule(id = "offering.missing-features", title = "An offering has features")
public final class MissingFeatures extends RuleCheck<Offering> {

    public MissingFeatures() {
        super(Offering.class);
    }

    @Override
    protected void check(Offering offering, RuleContext context) {
        if (offering.getFeatures().isEmpty()) {
            context.report(offering, Literals.NAMED__NAME, "Offering '" + offering.getName()
                    + "' has no feature. Add one with what it serves: feature … { serves … }");
        }
    }
}
