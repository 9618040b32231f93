package jtbd.dsl.rules;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.rules.wording.Words;

/**
 * A rule about the words of some texts of a thing.
 *
 * @param <T> the kind of thing
 */
public abstract class WordingCheck<T extends EObject> extends RuleCheck<T> {

    private final List<EAttribute> texts;

    protected WordingCheck(Class<T> subject, EAttribute... texts) {
        super(subject);
        this.texts = List.of(texts);
    }

    @Override
    protected final void check(T subject, RuleContext context) {
        if (isMeant(subject)) {
            for (EAttribute text : texts) {
                complaint(subject, context.words(subject, text))
                        .ifPresent(message -> context.report(subject, text, message));
            }
        }
    }

    /** Whether the rule is about this one, too. */
    protected boolean isMeant(T subject) {
        return true;
    }

    /** What is wrong with the words of one of the texts, and what to do; empty where all is well. */
    protected abstract Optional<String> complaint(T subject, Words words);
}
