package jtbd.dsl.rules;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule that looks at each thing of one kind and reports what is wrong with it.
 *
 * @param <T> the kind of thing
 */
public abstract class RuleCheck<T extends EObject> {

    private final Class<T> subject;

    protected RuleCheck(Class<T> subject) {
        this.subject = subject;
    }

    /** The kind of thing that the rule looks at. */
    public final Class<T> subject() {
        return subject;
    }

    /** Reports to {@code context} what is wrong with {@code subject}, and nothing where all is well. */
    protected abstract void check(T subject, RuleContext context);

    final void checkAny(EObject object, RuleContext context) {
        check(subject.cast(object), context);
    }
}
