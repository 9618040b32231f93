package jtbd.dsl.rules.forces;

import java.util.Set;
import java.util.stream.Collectors;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.ForceKind;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** Forces that name both sides, but not all four kinds. */
@Rule(id = "forces.missing-force", severity = Severity.INFO, title = "Forces name push, pull, anxiety and habit")
public final class MissingForce extends RuleCheck<Forces> {

    public MissingForce() {
        super(Forces.class);
    }

    @Override
    protected void check(Forces forces, RuleContext context) {
        Set<ForceKind> missing = ForceKinds.missing(forces);
        if (ForceKinds.isFirst(forces) && !missing.isEmpty() && !OneSideEmpty.isAnySideEmpty(missing)) {
            String kinds = missing.stream().map(ForceKind::getLiteral).collect(Collectors.joining(" and no "));
            context.report(forces, "These forces name no " + kinds + ". Ask for it in the next interview.");
        }
    }
}
