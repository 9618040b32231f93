package jtbd.dsl.rules.metric;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A target that is a change of nothing. */
@Rule(id = "metric.change-without-start", severity = Severity.INFO,
        title = "A target that is a change has a baseline or a measured value to start from")
public final class ChangeWithoutStart extends RuleCheck<Metric> {

    public ChangeWithoutStart() {
        super(Metric.class);
    }

    @Override
    protected void check(Metric metric, RuleContext context) {
        boolean isChange = metric.getTarget() != null && metric.getTarget().getChange() != null;
        if (isChange && metric.getBaseline() == null && metric.getMeasurements().isEmpty()) {
            context.report(metric, Literals.METRIC__TARGET, "The target of metric '" + metric.getName()
                    + "' is a change, but there is nothing that it changes. Add where it starts, such as: baseline "
                    + "20 hours");
        }
    }
}
