package jtbd.dsl.rules.outcome;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.WordKind;

/** An outcome that is measured by what nobody can measure. */
@Rule(id = "outcome.soft-measure", title = "An outcome is measured by something that can be counted or timed")
public final class SoftMeasure extends RuleCheck<Outcome> {

    public SoftMeasure() {
        super(Outcome.class);
    }

    @Override
    protected void check(Outcome outcome, RuleContext context) {
        context.words(outcome, Literals.OUTCOME__MEASURE).first(WordKind.SOFT_MEASURE).ifPresent(measure -> context
                .report(outcome, Literals.OUTCOME__MEASURE, "'" + measure + "' cannot be counted or timed. Ask how one "
                        + "would notice it, and measure that: time, number, likelihood, share, amount."));
    }
}
