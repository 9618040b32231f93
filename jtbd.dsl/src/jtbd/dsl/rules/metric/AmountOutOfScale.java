package jtbd.dsl.rules.metric;

import java.util.Optional;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A score of a metric beyond its scale, or on a scale of nothing. */
@Rule(id = "metric.amount-out-of-scale", severity = Severity.ERROR,
        title = "An amount that is written as a score lies on its scale")
public final class AmountOutOfScale extends RuleCheck<Quantity> {

    public AmountOutOfScale() {
        super(Quantity.class);
    }

    @Override
    protected void check(Quantity quantity, RuleContext context) {
        if (quantity.getScale() == null || quantity.getAmount() == null) {
            return;
        }
        Optional<Scale> scale = Scale.endingAt(quantity.getScale());
        if (scale.filter(usable -> usable.contains(quantity.getAmount())).isEmpty()) {
            context.report(quantity, "'" + quantity.getAmount() + "/" + quantity.getScale() + "' is not a score: "
                    + (scale.isPresent() ? "a score goes from 0 to the end of its scale." : "a scale ends above 0.")
                    + " Correct it, such as 4.5/5.");
        }
    }
}
