package jtbd.dsl.rules;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jtbd.dsl.model.Portfolio;
import jtbd.dsl.settings.Settings;

/** Hears whether a rule has something to say about one element or what is in it, and reports nothing. */
final class Listening extends RuleContext {

    private final EObject element;
    private boolean heard;

    Listening(Supplier<Portfolio> portfolio, Settings settings, EObject element) {
        super(portfolio, settings, null);
        this.element = element;
    }

    /** Runs the rule on the object, where it looks at things of its kind. */
    void listenTo(RegisteredRule rule, EObject object) {
        if (!heard && rule.appliesTo(object.eClass().getInstanceClass())) {
            rule.check(object, this);
        }
    }

    boolean heard() {
        return heard;
    }

    @Override
    public void report(EObject about, EStructuralFeature feature, int index, String message, String... suggestions) {
        heard |= EcoreUtil.isAncestor(element, about);
    }

    /** A failure is reported where the rule runs in earnest. */
    @Override
    void reportFailure(EObject object, RuntimeException failure) {
        heard = true;
    }
}
