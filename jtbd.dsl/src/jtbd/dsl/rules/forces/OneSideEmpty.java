package jtbd.dsl.rules.forces;

import java.util.EnumSet;
import java.util.Set;

import jtbd.dsl.jtbd.ForceKind;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** Forces that only drive, or only hold back. */
@Rule(id = "forces.one-side-empty", title = "Forces name what drives people to switch and what holds them back")
public final class OneSideEmpty extends RuleCheck<Forces> {

    private static final Set<ForceKind> DRIVING = EnumSet.of(ForceKind.PUSH, ForceKind.PULL);
    private static final Set<ForceKind> HOLDING = EnumSet.of(ForceKind.ANXIETY, ForceKind.HABIT);

    public OneSideEmpty() {
        super(Forces.class);
    }

    @Override
    protected void check(Forces forces, RuleContext context) {
        if (!ForceKinds.isFirst(forces)) {
            return;
        }
        Set<ForceKind> missing = ForceKinds.missing(forces);
        if (missing.containsAll(DRIVING)) {
            context.report(forces, "These forces name nothing that drives people to something new. Add a push of "
                    + "the situation or a pull of the new, such as: push 3/5 \"…\"");
        }
        if (missing.containsAll(HOLDING)) {
            context.report(forces, "These forces name nothing that holds people back. Add an anxiety about the new "
                    + "or a habit of the present, such as: habit 3/5 \"…\"");
        }
    }

    static boolean isAnySideEmpty(Set<ForceKind> missing) {
        return missing.containsAll(DRIVING) || missing.containsAll(HOLDING);
    }
}
