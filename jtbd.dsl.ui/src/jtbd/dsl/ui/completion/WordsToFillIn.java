package jtbd.dsl.ui.completion;

import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateVariable;
import org.eclipse.jface.text.templates.TemplateVariableResolver;

/**
 * A place of a template that says words until it is filled in, or one of several:
 * {@code ${1:words('high', 'low')}}.
 */
public final class WordsToFillIn extends TemplateVariableResolver {

    public WordsToFillIn() {
        super("words", "Words to write over, or some to choose from: ${1:words('high', 'low')}");
    }

    @Override
    public void resolve(TemplateVariable place, TemplateContext context) {
        place.setValues(place.getVariableType().getParams().toArray(String[]::new));
        place.setUnambiguous(false);
        place.setResolved(true);
    }
}
