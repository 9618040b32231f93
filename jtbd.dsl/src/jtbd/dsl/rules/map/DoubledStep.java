package jtbd.dsl.rules.map;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.MapSteps;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A step that a job map has already: its coverage and the names of its steps would not hold. */
@Rule(id = "map.doubled-step", severity = Severity.ERROR, title = "A job map has each step once")
public final class DoubledStep extends RuleCheck<JobMap> {

    public DoubledStep() {
        super(JobMap.class);
    }

    @Override
    protected void check(JobMap jobMap, RuleContext context) {
        MapSteps.of(jobMap).doubled().forEach(step -> context.report(step, Literals.MAP_STEP__KIND,
                "The map has '" + step.getKind().getLiteral()
                        + "' already. Write both activities into one step, or choose another step."));
    }
}
