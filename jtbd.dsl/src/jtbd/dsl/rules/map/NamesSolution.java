package jtbd.dsl.rules.map;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.job.ProductJobs;
import jtbd.dsl.rules.wording.WordKind;

/** A step of a job map that names the product it is done with today. */
@Rule(id = "map.names-solution", title = "A step of a job map says what is done, and not with what")
public final class NamesSolution extends RuleCheck<MapStep> {

    public NamesSolution() {
        super(MapStep.class);
    }

    @Override
    protected void check(MapStep step, RuleContext context) {
        if (ProductJobs.include(step)) {
            return;
        }
        context.words(step, Literals.MAP_STEP__ACTIVITY).first(WordKind.SOLUTION).ifPresent(solution -> context
                .report(step, Literals.MAP_STEP__ACTIVITY, "This step names a solution: '" + solution
                        + "'. Say what gets done in it, and move the solution behind 'supported by'."));
    }
}
