package jtbd.dsl.rules.feature;

import java.util.Set;
import java.util.stream.Collectors;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A feature that none of the tiers of its offering includes. */
@Rule(id = "feature.in-no-tier", severity = Severity.INFO,
        title = "Where an offering has tiers, each feature is in one")
public final class InNoTier extends RuleCheck<Offering> {

    public InNoTier() {
        super(Offering.class);
    }

    @Override
    protected void check(Offering offering, RuleContext context) {
        if (offering.getTiers().isEmpty()) {
            return;
        }
        Set<Feature> included = offering.getTiers().stream().flatMap(tier -> tier.getFeatures().stream())
                .collect(Collectors.toSet());
        for (Feature feature : offering.getFeatures()) {
            if (!included.contains(feature)) {
                context.report(feature, Literals.NAMED__NAME, "No tier includes feature '"
                        + feature.getName() + "', so nobody can get it. Add it to a tier with: includes "
                        + feature.getName());
            }
        }
    }
}
