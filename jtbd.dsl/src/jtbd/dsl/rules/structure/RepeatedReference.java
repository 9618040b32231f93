package jtbd.dsl.rules.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import jtbd.dsl.jtbd.Named;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A list of references that names one thing twice. */
@Rule(id = "structure.repeated-reference", title = "A list names each thing once")
public final class RepeatedReference extends RuleCheck<EObject> {

    public RepeatedReference() {
        super(EObject.class);
    }

    @Override
    protected void check(EObject object, RuleContext context) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isMany() && !reference.isContainment()) {
                look(object, reference, context);
            }
        }
    }

    private static void look(EObject object, EReference reference, RuleContext context) {
        List<?> targets = (List<?>) object.eGet(reference);
        Set<Object> named = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Named target && !target.eIsProxy() && !named.add(target)) {
                context.report(object, reference, i, "'" + target.getName() + "' is in this list already. "
                        + "Remove it, or name what was meant in its place.");
            }
        }
    }
}
