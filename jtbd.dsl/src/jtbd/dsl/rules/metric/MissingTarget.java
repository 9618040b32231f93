package jtbd.dsl.rules.metric;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A metric without a target: nobody can tell whether its values are good. */
@Rule(id = "metric.missing-target", title = "A metric has a target")
public final class MissingTarget extends RuleCheck<Metric> {

    public MissingTarget() {
        super(Metric.class);
    }

    @Override
    protected void check(Metric metric, RuleContext context) {
        if (metric.getTarget() == null) {
            context.report(metric, Literals.NAMED__NAME, "Metric '" + metric.getName() + "' has no target. Add where "
                    + "it is to get to, such as: target >= 85 % by 2027-12-31.");
        }
    }
}
