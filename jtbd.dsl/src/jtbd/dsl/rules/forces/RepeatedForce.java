package jtbd.dsl.rules.forces;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Content;
import jtbd.dsl.rules.wording.Words;

/** A force that says the same as another of its block. */
@Rule(id = "forces.repeated-force", title = "No two forces of a block say the same")
public final class RepeatedForce extends RuleCheck<Forces> {

    public RepeatedForce() {
        super(Forces.class);
    }

    @Override
    protected void check(Forces forces, RuleContext context) {
        repeated(forces).keySet().forEach(force -> context.report(force, Literals.FORCE__TEXT, "This force says the "
                + "same as one before it. Keep one of them, or say what makes them differ: what is so in the present, "
                + "and what the new promises."));
    }

    /** The forces of a block that say the same as one before them, each with the first that does. */
    public static Map<Force, Force> repeated(Forces forces) {
        Map<Force, Force> repeated = new LinkedHashMap<>();
        Map<Set<String>, Force> known = new HashMap<>();
        for (Force force : forces.getForces()) {
            Words text = force.getText() == null ? Words.NONE : Words.of(force.getText());
            Force first = text.count() == 0 ? null : known.putIfAbsent(Content.of(text), force);
            if (first != null) {
                repeated.put(force, first);
            }
        }
        return repeated;
    }
}
