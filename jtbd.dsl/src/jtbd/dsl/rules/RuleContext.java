package jtbd.dsl.rules;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.rules.wording.RecentWords;
import jtbd.dsl.rules.wording.Words;
import jtbd.dsl.settings.Settings;

/** What a rule may ask while it checks one thing, and where it reports. */
public class RuleContext {

    private static final int WHOLE_FEATURE = ValidationMessageAcceptor.INSIGNIFICANT_INDEX;

    private final Supplier<Portfolio> portfolio;
    private final Settings settings;
    private final Reports reports;
    private final RecentWords words = new RecentWords();
    private RegisteredRule rule;

    public RuleContext(Supplier<Portfolio> portfolio, Settings settings, Reports reports) {
        this.portfolio = portfolio;
        this.settings = settings;
        this.reports = reports;
    }

    RuleContext at(RegisteredRule current) {
        this.rule = current;
        return this;
    }

    /** The whole workspace; only for rules that look beyond the file. */
    public Portfolio portfolio() {
        return portfolio.get();
    }

    public Settings settings() {
        return settings;
    }

    /** The words of a text of the element; none where it says nothing there. */
    public Words words(EObject element, EStructuralFeature text) {
        String said = (String) element.eGet(text);
        return said == null ? Words.NONE : words.of(said);
    }

    /** Reports about the whole element. */
    public void report(EObject element, String message) {
        report(element, null, WHOLE_FEATURE, message);
    }

    /** Reports about what one feature of the element says. */
    public void report(EObject element, EStructuralFeature feature, String message) {
        report(element, feature, WHOLE_FEATURE, message);
    }

    /** Reports about what one feature of the element says, and carries what to do, see {@link Suggestion}. */
    public void report(EObject element, EStructuralFeature feature, String message, Stream<String> suggestions) {
        report(element, feature, WHOLE_FEATURE, message, suggestions.toArray(String[]::new));
    }

    /** Reports about one of several values of a feature. */
    public void report(EObject element, EStructuralFeature feature, int index, String message, String... suggestions) {
        if (Silenced.at(element, rule.id())) {
            return;
        }
        Severity severity = severity();
        if (severity != Severity.IGNORE) {
            reports.accept(severity, message, element, feature, index, rule.id(), suggestions);
        }
    }

    /** Reports that the rule itself failed; always an error, which nothing silences. */
    void reportFailure(EObject object, RuntimeException failure) {
        reports.accept(Severity.ERROR, "The rule '" + rule.id() + "' failed on '" + ElementIds.of(object)
                + "', which was not checked for it. This is a mistake in jtbd itself, please report it: " + failure,
                object, null, WHOLE_FEATURE, rule.id());
    }

    /** Whether the rule finds something in the element or in what it contains, be it ignored or not. */
    public boolean finds(RegisteredRule sought, Element element) {
        Listening listening = new Listening(portfolio, settings, element);
        for (EObject around = element; around != null; around = around.eContainer()) {
            listening.listenTo(sought, around);
        }
        element.eAllContents().forEachRemaining(inside -> listening.listenTo(sought, inside));
        return listening.heard();
    }

    private Severity severity() {
        return settings.severities().getOrDefault(rule.id(), rule.severity());
    }
}
