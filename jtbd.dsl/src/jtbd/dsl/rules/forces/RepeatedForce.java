package jtbd.dsl.rules.forces;

import java.util.HashSet;
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
        Set<Set<String>> known = new HashSet<>();
        for (Force force : forces.getForces()) {
            Words text = context.words(force, Literals.FORCE__TEXT);
            if (text.count() > 0 && !known.add(Content.of(text))) {
                context.report(force, Literals.FORCE__TEXT, "This force says the same as one before it. Keep one of "
                        + "them, or say what makes them differ: what is so in the present, and what the new promises.");
            }
        }
    }
}
