package jtbd.dsl.ide.commands;

import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.util.CancelIndicator;

import jtbd.dsl.documents.html.ExplanationPage;
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.RulePage;

/** Answers what a rule is for, with an example and how it is mended. */
final class ExplainRule implements Command {

    /** The page of a rule. */
    private record Explanation(String id, String title, String severity, String markdown, String html) {
    }

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        String id = arguments.text("rule");
        RegisteredRule rule = RuleCatalogue.find(id)
                .orElseThrow(() -> Refused.arguments("There is no rule '%s'".formatted(id)));
        return CompletableFuture.completedFuture(new Explanation(rule.id(), rule.title(), rule.severity().word(),
                RulePage.markdown(rule), ExplanationPage.of(rule.title(), rule.id(), RulePage.of(rule).body())));
    }
}
