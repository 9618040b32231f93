package jtbd.dsl.ui.views;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jtbd.dsl.ui.Activator;

/** The page that explains a rule, beside the text that breaks it. */
public final class RuleView extends PageView {

    public static final String ID = "jtbd.dsl.ui.views.rule";

    private volatile String rule;

    /** Shows the page of the rule with this id. */
    void explain(String id) {
        rule = id;
        askSoon();
    }

    @Override
    CompletableFuture<SitePage> ask() {
        return rule == null ? CompletableFuture.completedFuture(null)
                : Activator.session().command("jtbd.explainRule", Map.of("rule", rule), RulePage.class)
                        .thenApply(RulePage::asPage);
    }

    @Override
    void follow(String path) {
        String id = path.replaceFirst(".*/", "").replaceFirst("\\.(html|md)$", "");
        explain(id);
    }

    @Override
    String hint() {
        return "Choose \"Explain This Rule\" on a problem: here comes the page of its rule.";
    }
}
