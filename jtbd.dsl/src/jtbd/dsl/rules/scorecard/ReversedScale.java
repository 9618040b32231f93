package jtbd.dsl.rules.scorecard;

import java.math.BigDecimal;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A scale that goes down or nowhere: no score lies on it. */
@Rule(id = "scorecard.reversed-scale", severity = Severity.ERROR,
        title = "The scale of a scorecard goes upwards from 0 or more")
public final class ReversedScale extends RuleCheck<Scorecard> {

    public ReversedScale() {
        super(Scorecard.class);
    }

    @Override
    protected void check(Scorecard scorecard, RuleContext context) {
        BigDecimal lowest = scorecard.getMinimum();
        BigDecimal highest = scorecard.getMaximum();
        if (lowest != null && highest != null && lowest.compareTo(highest) >= 0) {
            context.report(scorecard, Literals.SCORECARD__MINIMUM, "The scale of '" + scorecard.getName()
                    + "' goes from " + lowest + " to " + highest + ". Write the lowest score first, such as 0 to 5.");
        }
    }
}
