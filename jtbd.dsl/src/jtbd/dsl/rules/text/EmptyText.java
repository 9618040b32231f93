package jtbd.dsl.rules.text;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A text with nothing between its quotation marks. */
@Rule(id = "text.empty-text", title = "Every text says something")
public final class EmptyText extends RuleCheck<EObject> {

    public EmptyText() {
        super(EObject.class);
    }

    @Override
    protected void check(EObject object, RuleContext context) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && object.eIsSet(attribute)) {
                look(object, attribute, context);
            }
        }
    }

    private static void look(EObject object, EAttribute attribute, RuleContext context) {
        List<?> texts = attribute.isMany() ? (List<?>) object.eGet(attribute) : List.of(object.eGet(attribute));
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i) instanceof String text && text.isBlank()) {
                context.report(object, attribute, i, "This text is empty. Write it, or leave the statement out.");
            }
        }
    }
}
