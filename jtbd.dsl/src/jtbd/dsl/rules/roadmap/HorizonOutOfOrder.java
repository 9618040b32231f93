package jtbd.dsl.rules.roadmap;

import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A horizon that stands after a farther one. */
@Rule(id = "roadmap.horizon-out-of-order", title = "The horizons of a roadmap go from near to far")
public final class HorizonOutOfOrder extends RuleCheck<Roadmap> {

    public HorizonOutOfOrder() {
        super(Roadmap.class);
    }

    @Override
    protected void check(Roadmap roadmap, RuleContext context) {
        int farthest = 0;
        for (Horizon horizon : roadmap.getHorizons()) {
            if (horizon.getKind().ordinal() < farthest) {
                context.report(horizon, Literals.HORIZON__KIND, "'" + horizon.getKind().getLiteral()
                        + "' stands after a farther horizon. The order is: quick, medium, long.");
            }
            farthest = Math.max(farthest, horizon.getKind().ordinal());
        }
    }
}
