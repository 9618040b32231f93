package jtbd.dsl.rules.outcome;

import java.util.Map;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An outcome with a direction other than minimize or increase. */
@Rule(id = "outcome.other-direction", title = "An outcome is to minimize or to increase something")
public final class OtherDirection extends RuleCheck<Outcome> {

    private static final Map<String, String> USUAL = Map.of(
            "reduce", "'minimize'", "decrease", "'minimize'", "eliminate", "'minimize'", "avoid",
            "'minimize likelihood of'", "maximize", "'increase'", "improve", "'minimize' or 'increase'");

    public OtherDirection() {
        super(Outcome.class);
    }

    @Override
    protected void check(Outcome outcome, RuleContext context) {
        String usual = outcome.getDirection() == null ? null : USUAL.get(outcome.getDirection());
        if (usual != null) {
            context.report(outcome, Literals.OUTCOME__DIRECTION, "Say " + usual + " for '" + outcome.getDirection()
                    + "': outcomes that all begin with 'minimize' or 'increase' can be compared in a survey.");
        }
    }
}
