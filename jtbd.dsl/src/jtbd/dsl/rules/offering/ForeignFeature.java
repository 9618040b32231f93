package jtbd.dsl.rules.offering;

import java.util.List;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Tier;
import jtbd.dsl.model.Linked;
import jtbd.dsl.naming.MayName;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A tier with a feature of another offering: it would be sold without being made. */
@Rule(id = "offering.foreign-feature", severity = Severity.ERROR,
        title = "A tier includes features of its own offering")
public final class ForeignFeature extends RuleCheck<Tier> {

    public ForeignFeature() {
        super(Tier.class);
    }

    @Override
    protected void check(Tier tier, RuleContext context) {
        List<Feature> features = tier.getFeatures();
        for (int i = 0; i < features.size(); i++) {
            Feature feature = features.get(i);
            if (Linked.isKnown(feature) && !MayName.at(tier, Literals.TIER__FEATURES).test(feature)) {
                context.report(tier, Literals.TIER__FEATURES, i, "'" + feature.getName()
                        + "' is a feature of another offering. Include features of '"
                        + ((Offering) tier.eContainer()).getName() + "', or add the feature to it.");
            }
        }
    }
}
