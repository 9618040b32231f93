package jtbd.dsl.rules.metric;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.model.AmountOf;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A target that nothing can reach: more than the end of its scale, or less than no time. */
@Rule(id = "metric.target-out-of-reach", title = "The target of a metric can be reached")
public final class TargetOutOfReach extends RuleCheck<Metric> {

    public TargetOutOfReach() {
        super(Metric.class);
    }

    @Override
    protected void check(Metric metric, RuleContext context) {
        Target target = metric.getTarget();
        Quantity goal = target == null ? null : target.getQuantity();
        if (goal == null || goal.getAmount() == null || target.getComparison() == null) {
            return;
        }
        if (target.getComparison().equals("<") && AmountOf.isLeast(goal, metric)) {
            report("less", target, context);
        }
        if (target.getComparison().equals(">") && goal.getScale() != null
                && goal.getAmount().compareTo(goal.getScale()) == 0) {
            report("more", target, context);
        }
    }

    private static void report(String order, Target target, RuleContext context) {
        String goal = QuantityText.of(target.getQuantity());
        context.report(target, Literals.TARGET__COMPARISON, "Nothing is " + order + " than " + goal + ". Write "
                + target.getComparison() + "= " + goal + ", or a target that can be reached.");
    }
}
