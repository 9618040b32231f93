package jtbd.dsl.rules.insight;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Insight;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Brevity;
import jtbd.dsl.rules.wording.Words;

/** An insight whose title is longer than what people repeat to each other. */
@Rule(id = "insight.long-title", severity = Severity.INFO,
        title = "The title of an insight can be repeated from memory")
public final class LongTitle extends RuleCheck<Insight> {

    public LongTitle() {
        super(Insight.class);
    }

    @Override
    protected void check(Insight insight, RuleContext context) {
        Words title = context.words(insight, Literals.TITLED__TITLE);
        if (Brevity.isMissingInHeadline(title)) {
            context.report(insight, Literals.TITLED__TITLE, "This title has " + title.count() + " words. Keep the "
                    + "claim in it, and move the rest into 'text'.");
        }
    }
}
