package jtbd.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;

import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.settings.Settings;

/** Runs the rules over things: to each thing those, and only those, that look at its kind. */
public final class RuleRun {

    /** The rules that need the file alone. */
    public static final RuleRun IN_THE_FILE = new RuleRun(rule -> !rule.looksBeyondTheFile());

    /** The rules that need the whole workspace. */
    public static final RuleRun BEYOND_THE_FILE = new RuleRun(RegisteredRule::looksBeyondTheFile);

    private final List<List<RegisteredRule>> byKind = new ArrayList<>();

    private RuleRun(Predicate<RegisteredRule> wanted) {
        List<RegisteredRule> rules = RuleCatalogue.all().stream().filter(wanted).toList();
        for (EClassifier kind : JtbdPackage.eINSTANCE.getEClassifiers()) {
            byKind.add(rules.stream().filter(rule -> rule.appliesTo(kind.getInstanceClass())).toList());
        }
    }

    /** Checks one thing, without what it contains. */
    public void check(EObject object, Portfolio portfolio, Settings settings, ValidationMessageAcceptor reports) {
        EClass kind = object.eClass();
        List<RegisteredRule> rules = byKind.get(kind.getClassifierID());
        if (!rules.isEmpty()) {
            RuleContext context = new RuleContext(portfolio, settings, reports);
            rules.forEach(rule -> rule.check(object, context));
        }
    }
}
