package jtbd.dsl.rules.score;

import java.math.BigDecimal;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.ForceScale;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A force stronger than its scale goes: the balance of forces would be tipped by a slip. */
@Rule(id = "score.strength-out-of-scale", severity = Severity.ERROR,
        title = "The strength of a force lies on its scale")
public final class StrengthOutOfScale extends RuleCheck<Force> {

    public StrengthOutOfScale() {
        super(Force.class);
    }

    @Override
    protected void check(Force force, RuleContext context) {
        BigDecimal highest = ForceScale.of(force);
        if (highest.signum() == 0) {
            context.report(force, Literals.FORCE__SCALE, "A scale begins at 0 and ends above it. Write the "
                    + "greatest strength there is after the /, such as 4/5.");
        } else if (force.getStrength() != null && force.getStrength().compareTo(highest) > 0) {
            context.report(force, Literals.FORCE__STRENGTH, "The strength " + force.getStrength()
                    + " lies beyond its scale, which ends at " + highest.toPlainString()
                    + ". Lower it, or write the scale with it, such as " + force.getStrength() + "/10.");
        }
    }
}
