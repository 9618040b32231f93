package jtbd.dsl.rules.metric;

import java.util.Optional;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.measure.Amount;
import jtbd.dsl.measure.Comparison;
import jtbd.dsl.model.AmountOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A target that holds already: there is nothing to do for it, or its comparison points the wrong way. */
@Rule(id = "metric.target-reached-by-baseline", title = "The baseline of a metric does not reach its target yet")
public final class TargetReachedByBaseline extends RuleCheck<Metric> {

    public TargetReachedByBaseline() {
        super(Metric.class);
    }

    @Override
    protected void check(Metric metric, RuleContext context) {
        Target target = metric.getTarget();
        if (target == null || target.getQuantity() == null || target.getComparison() == null) {
            return;
        }
        Optional<Amount> baseline = AmountOf.quantity(metric.getBaseline(), metric);
        Optional<Amount> goal = AmountOf.quantity(target.getQuantity(), metric);
        Optional<Comparison> comparison = Comparison.of(target.getComparison());
        if (baseline.isPresent() && goal.filter(baseline.get()::isComparableWith).isPresent()
                && comparison.filter(how -> how.holds(baseline.get().value(), goal.get().value())).isPresent()) {
            context.report(target, Literals.TARGET__COMPARISON, "The baseline of '" + metric.getName()
                    + "' reaches its target already. Set a target that is still to be reached, or turn the comparison "
                    + "round.");
        }
    }
}
