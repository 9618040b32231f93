package jtbd.dsl.rules.feature;

import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.ValueLayers;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A feature with a technical layer of value and none that a customer would notice. */
@Rule(id = "feature.technical-only", title = "A feature has more than a technical value")
public final class TechnicalOnly extends RuleCheck<Feature> {

    public TechnicalOnly() {
        super(Feature.class);
    }

    @Override
    protected void check(Feature feature, RuleContext context) {
        ValueLayers value = feature.getValue();
        if (value != null && value.getTechnical() != null && value.getBusiness() == null && value.getEmotional() == null
                && value.getSocial() == null) {
            context.report(feature, Literals.FEATURE__VALUE, "Feature '" + feature.getName() + "' has a technical "
                    + "value only. Add what it changes for the customer: business, emotional or social.");
        }
    }
}
