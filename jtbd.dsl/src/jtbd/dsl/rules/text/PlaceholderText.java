package jtbd.dsl.rules.text;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Placeholder;

/** A text that only keeps the place of one: "TODO", "…". */
@Rule(id = "text.placeholder-text", title = "No text is left to be written")
public final class PlaceholderText extends RuleCheck<EObject> {

    public PlaceholderText() {
        super(EObject.class);
    }

    @Override
    protected void check(EObject object, RuleContext context) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany()
                    && object.eGet(attribute) instanceof String text && Placeholder.is(text)) {
                context.report(object, attribute, "'" + text + "' keeps the place of a text. Write it, or leave the "
                        + "statement out.");
            }
        }
    }
}
