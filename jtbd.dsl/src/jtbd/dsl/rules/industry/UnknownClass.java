package jtbd.dsl.rules.industry;

import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.ClassCode;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A code of the right form that the list does not have. */
@Rule(id = "industry.unknown-class", title = "A code of ISIC or NACE is in the official list")
public final class UnknownClass extends RuleCheck<Classification> {

    public UnknownClass() {
        super(Classification.class);
    }

    @Override
    protected void check(Classification classification, RuleContext context) {
        ClassCode.of(classification).filter(code -> code.hasItsForm() && !code.isListed())
                .ifPresent(code -> context.report(classification, Literals.CLASSIFICATION__CODE, "'"
                        + code.text() + "' is not in " + list(code.scheme()) + ". Look the code up, or write a scheme "
                        + "of your own, such as: classified own \"" + code.text() + "\"."));
    }

    private static String list(ClassCode.Scheme scheme) {
        return scheme == ClassCode.Scheme.NACE ? "NACE Rev. 2.1" : "ISIC, which has no such division";
    }
}
