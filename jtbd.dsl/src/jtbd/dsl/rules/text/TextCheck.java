package jtbd.dsl.rules.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A rule that looks at each text of each thing by itself. */
abstract class TextCheck extends RuleCheck<EObject> {

    TextCheck() {
        super(EObject.class);
    }

    /** What to tell about the text; none where all is well. */
    abstract Optional<String> complaint(String text);

    @Override
    protected final void check(EObject object, RuleContext context) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && object.eIsSet(attribute)) {
                look(object, attribute, context);
            }
        }
    }

    private void look(EObject object, EAttribute attribute, RuleContext context) {
        List<?> texts = attribute.isMany() ? (List<?>) object.eGet(attribute) : List.of(object.eGet(attribute));
        for (int i = 0; i < texts.size(); i++) {
            int index = i;
            complaint((String) texts.get(i)).ifPresent(message -> context.report(object, attribute, index, message));
        }
    }
}
