package jtbd.dsl.rules.roadmap;

import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A horizon of a roadmap in which nothing is planned. */
@Rule(id = "roadmap.empty-horizon", title = "Each horizon of a roadmap holds something")
public final class EmptyHorizon extends RuleCheck<Horizon> {

    public EmptyHorizon() {
        super(Horizon.class);
    }

    @Override
    protected void check(Horizon horizon, RuleContext context) {
        if (horizon.getItems().isEmpty()) {
            context.report(horizon, Literals.HORIZON__KIND, "Nothing is planned in the "
                    + horizon.getKind() + " horizon. Add an action, or drop the horizon.");
        }
    }
}
