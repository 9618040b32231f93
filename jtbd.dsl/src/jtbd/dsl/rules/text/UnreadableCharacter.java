package jtbd.dsl.rules.text;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A text with characters that nobody can see or that were lost when the file was saved. */
@Rule(id = "text.unreadable-character", title = "Every character of a text can be read")
public final class UnreadableCharacter extends RuleCheck<EObject> {

    public UnreadableCharacter() {
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
            if (texts.get(i) instanceof String text && text.chars().anyMatch(UnreadableCharacter::isUnreadable)) {
                context.report(object, attribute, i, "This text has characters that cannot be read. Save the file as "
                        + "UTF-8 and type them again.");
            }
        }
    }

    /** Control characters, text direction marks that turn the order of a line, and the mark of a lost character. */
    private static boolean isUnreadable(int character) {
        boolean turnsTheLine = character >= '\u202A' && character <= '\u202E'
                || character >= '\u2066' && character <= '\u2069';
        return character == '\uFFFD' || turnsTheLine
                || Character.isISOControl(character) && character != '\n' && character != '\t' && character != '\r';
    }
}
