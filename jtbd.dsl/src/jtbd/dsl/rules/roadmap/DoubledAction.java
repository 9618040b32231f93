package jtbd.dsl.rules.roadmap;

import java.util.HashSet;
import java.util.Set;

import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.jtbd.RoadmapItem;
import jtbd.dsl.model.Linked;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An action that a roadmap plans twice. */
@Rule(id = "roadmap.doubled-action", title = "A roadmap plans each action once")
public final class DoubledAction extends RuleCheck<Roadmap> {

    public DoubledAction() {
        super(Roadmap.class);
    }

    @Override
    protected void check(Roadmap roadmap, RuleContext context) {
        Set<Action> planned = new HashSet<>();
        for (Horizon horizon : roadmap.getHorizons()) {
            for (RoadmapItem item : horizon.getItems()) {
                Action action = item.getAction();
                if (Linked.isKnown(action) && !planned.add(action)) {
                    context.report(item, Literals.ROADMAP_ITEM__ACTION, "'" + action.getName()
                            + "' is planned already. Keep it in one horizon, or write the second part as a text.");
                }
            }
        }
    }
}
