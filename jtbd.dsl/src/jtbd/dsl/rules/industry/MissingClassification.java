package jtbd.dsl.rules.industry;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An industry that no classification places among others. */
@Rule(id = "industry.missing-classification", severity = Severity.INFO,
        title = "An industry names its class in a classification")
public final class MissingClassification extends RuleCheck<Industry> {

    public MissingClassification() {
        super(Industry.class);
    }

    @Override
    protected void check(Industry industry, RuleContext context) {
        if (industry.getClassifications().isEmpty()) {
            context.report(industry, Literals.NAMED__NAME, "Industry '" + industry.getName()
                    + "' has no class. Add its code, such as: classified ISIC \"9521\", or one of your own: "
                    + "classified own \"…\"");
        }
    }
}
