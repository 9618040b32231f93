package jtbd.dsl.rules.roadmap;

import java.util.EnumSet;
import java.util.Set;

import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.HorizonKind;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A horizon that a roadmap has already. */
@Rule(id = "roadmap.doubled-horizon", title = "A roadmap has each horizon once")
public final class DoubledHorizon extends RuleCheck<Roadmap> {

    public DoubledHorizon() {
        super(Roadmap.class);
    }

    @Override
    protected void check(Roadmap roadmap, RuleContext context) {
        Set<HorizonKind> kinds = EnumSet.noneOf(HorizonKind.class);
        for (Horizon horizon : roadmap.getHorizons()) {
            if (!kinds.add(horizon.getKind())) {
                context.report(horizon, Literals.HORIZON__KIND, "The roadmap has '"
                        + horizon.getKind().getLiteral() + "' already. Put all its items into one horizon.");
            }
        }
    }
}
