package jtbd.dsl.rules.metric;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A target that was due before anything was measured: no way to it can be told. */
@Rule(id = "metric.due-before-measured", title = "A target is due after the first measurement of its metric")
public final class DueBeforeMeasured extends RuleCheck<Metric> {

    public DueBeforeMeasured() {
        super(Metric.class);
    }

    @Override
    protected void check(Metric metric, RuleContext context) {
        Target target = metric.getTarget();
        if (target == null || target.getDue() == null || metric.getMeasurements().isEmpty()) {
            return;
        }
        String first = metric.getMeasurements().get(0).getDate();
        if (first != null && target.getDue().compareTo(first) <= 0) {
            context.report(target, Literals.TARGET__DUE, "The target is due on " + target.getDue()
                    + ", and the first measurement is of " + first + ". Give the target a later day.");
        }
    }
}
