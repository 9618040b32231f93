package jtbd.dsl.rules.industry;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.ClassCode;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A code that its scheme cannot have. */
@Rule(id = "industry.classification-form", severity = Severity.ERROR,
        title = "A code of ISIC, NACE or NAICS has the form of its scheme")
public final class ClassificationForm extends RuleCheck<Classification> {

    public ClassificationForm() {
        super(Classification.class);
    }

    @Override
    protected void check(Classification classification, RuleContext context) {
        ClassCode.of(classification).filter(code -> !code.hasItsForm()).ifPresent(code -> context.report(classification,
                Literals.CLASSIFICATION__CODE, "'" + code.text() + "' is no code of " + code.scheme()
                        + ". Write " + code.scheme().form() + "."));
    }
}
