package jtbd.dsl.rules.feature;

import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A feature that serves nothing: it is there because it can be built. */
@Rule(id = "feature.serves-no-job", title = "Each feature serves a job, a step or an outcome")
public final class ServesNoJob extends RuleCheck<Feature> {

    public ServesNoJob() {
        super(Feature.class);
    }

    @Override
    protected void check(Feature feature, RuleContext context) {
        if (feature.getServes().isEmpty()) {
            context.report(feature, Literals.NAMED__NAME, "Feature '" + feature.getName() + "' serves no job. Say "
                    + "which job, step of a map or outcome it is for: serves …; or drop the feature.");
        }
    }
}
