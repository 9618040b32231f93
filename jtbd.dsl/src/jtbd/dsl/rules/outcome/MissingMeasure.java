package jtbd.dsl.rules.outcome;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An outcome without a measure: nobody can tell how much of it is reached. */
@Rule(id = "outcome.missing-measure", title = "An outcome has a measure")
public final class MissingMeasure extends RuleCheck<Outcome> {

    public MissingMeasure() {
        super(Outcome.class);
    }

    @Override
    protected void check(Outcome outcome, RuleContext context) {
        if (outcome.getMeasure() == null) {
            context.report(outcome, Literals.OUTCOME__OBJECT, "This outcome has no measure. Say what is to be "
                    + "counted or timed, such as: time to, number of, likelihood that.");
        }
    }
}
