package jtbd.dsl.rules.map;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.MapSteps;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A step that stands after a later one. */
@Rule(id = "map.step-out-of-order", severity = Severity.ERROR,
        title = "The steps of a job map stand in the order in which they are done")
public final class StepOutOfOrder extends RuleCheck<JobMap> {

    public StepOutOfOrder() {
        super(JobMap.class);
    }

    @Override
    protected void check(JobMap jobMap, RuleContext context) {
        MapSteps.of(jobMap).outOfOrder().forEach(step -> context.report(step, Literals.MAP_STEP__KIND,
                "'" + step.getKind().getLiteral() + "' stands after a later step. The order is: define, locate, "
                        + "prepare, confirm, execute, monitor, modify, conclude."));
    }
}
