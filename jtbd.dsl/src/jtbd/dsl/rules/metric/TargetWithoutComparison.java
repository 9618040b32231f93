package jtbd.dsl.rules.metric;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A target that does not say whether more or less is better. */
@Rule(id = "metric.target-without-comparison", severity = Severity.INFO,
        title = "A target says whether more or less is better")
public final class TargetWithoutComparison extends RuleCheck<Metric> {

    public TargetWithoutComparison() {
        super(Metric.class);
    }

    @Override
    protected void check(Metric metric, RuleContext context) {
        Target target = metric.getTarget();
        if (target != null && target.getComparison() == null && target.getChange() == null) {
            context.report(target, Literals.TARGET__QUANTITY, "The target of metric '" + metric.getName() + "' does "
                    + "not say whether more or less is better. Put >= or <= before it.");
        }
    }
}
