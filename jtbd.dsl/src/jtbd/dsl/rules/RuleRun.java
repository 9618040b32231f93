package jtbd.dsl.rules;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.JtbdPackage;

/** Runs the rules over things: to each thing those, and only those, that look at its kind. */
public final class RuleRun {

    /** The rules that need the file alone. */
    public static final RuleRun IN_THE_FILE = new RuleRun(rule -> !rule.looksBeyondTheFile());

    /** The rules that need the whole workspace. */
    public static final RuleRun BEYOND_THE_FILE = new RuleRun(RegisteredRule::looksBeyondTheFile);

    private final RegisteredRule[][] byKind;

    private RuleRun(Predicate<RegisteredRule> wanted) {
        List<RegisteredRule> rules = RuleCatalogue.all().stream().filter(wanted).toList();
        byKind = JtbdPackage.eINSTANCE.getEClassifiers().stream().map(kind -> rules.stream()
                .filter(rule -> rule.appliesTo(kind.getInstanceClass())).toArray(RegisteredRule[]::new))
                .toArray(RegisteredRule[][]::new);
    }

    /** Checks one thing, without what it contains. */
    public void check(EObject object, RuleContext context) {
        for (RegisteredRule rule : byKind[object.eClass().getClassifierID()]) {
            rule.check(object, context);
        }
    }
}
