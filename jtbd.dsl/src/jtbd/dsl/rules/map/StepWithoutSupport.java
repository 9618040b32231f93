package jtbd.dsl.rules.map;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A step of a job map that nothing helps with. */
@Rule(id = "map.step-without-support", severity = Severity.INFO,
        title = "A step of a job map is supported by something", looksBeyondTheFile = true)
public final class StepWithoutSupport extends RuleCheck<MapStep> {

    public StepWithoutSupport() {
        super(MapStep.class);
    }

    @Override
    protected void check(MapStep step, RuleContext context) {
        boolean isServed = UsesOf.in(context.portfolio()).of(step).stream().anyMatch(Feature.class::isInstance);
        if (step.getSupport().isEmpty() && !isServed) {
            context.report(step, Literals.MAP_STEP__KIND, "Nothing helps people to "
                    + step.getKind().getLiteral() + " here. Name what does: supported by \"…\". If nothing does, a "
                    + "feature could serve it.");
        }
    }
}
