package jtbd.dsl.rules.industry;

import java.util.HashSet;
import java.util.Set;

import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A code that an industry has already. */
@Rule(id = "industry.doubled-classification", title = "An industry gives each code of a scheme once")
public final class DoubledClassification extends RuleCheck<Industry> {

    public DoubledClassification() {
        super(Industry.class);
    }

    @Override
    protected void check(Industry industry, RuleContext context) {
        Set<String> codes = new HashSet<>();
        for (Classification classification : industry.getClassifications()) {
            if (!codes.add(classification.getScheme() + " " + classification.getCode())) {
                context.report(classification, "The industry is classified " + classification.getScheme() + " \""
                        + classification.getCode() + "\" already. Remove one of the two.");
            }
        }
    }
}
