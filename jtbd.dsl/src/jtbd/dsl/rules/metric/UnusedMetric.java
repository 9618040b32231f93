package jtbd.dsl.rules.metric;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A metric that measures nothing of the model. */
@Rule(id = "metric.unused-metric", title = "A metric measures a job or an industry, or shows that an action worked",
        looksBeyondTheFile = true)
public final class UnusedMetric extends RuleCheck<Metric> {

    public UnusedMetric() {
        super(Metric.class);
    }

    @Override
    protected void check(Metric metric, RuleContext context) {
        if (UsesOf.in(context.portfolio()).of(metric).isEmpty()) {
            context.report(metric, Literals.NAMED__NAME, "Nothing uses metric '" + metric.getName()
                    + "'. Name it where it belongs, such as: measured by " + metric.getName());
        }
    }
}
