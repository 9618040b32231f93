package jtbd.dsl.ui.views;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

import jtbd.dsl.ui.Activator;

/** The page that explains a rule, beside the text that breaks it. */
public final class RuleView extends PageView {

    public static final String ID = "jtbd.dsl.ui.views.rule";

    private static final String KEPT = "rule";

    private volatile String rule;

    @Override
    public void init(IViewSite site, IMemento before) throws PartInitException {
        super.init(site, before);
        rule = before == null ? null : before.getString(KEPT);
    }

    @Override
    public void saveState(IMemento kept) {
        kept.putString(KEPT, rule);
    }

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
