package jtbd.dsl.rules.action;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.English;
import jtbd.dsl.rules.wording.NounPhrase;
import jtbd.dsl.rules.wording.Words;

/** An action whose title names a topic and nothing to do. */
@Rule(id = "action.title-not-imperative", severity = Severity.INFO, title = "The title of an action says what to do")
public final class TitleNotImperative extends RuleCheck<Action> {

    public TitleNotImperative() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, RuleContext context) {
        Words title = context.words(action, Literals.TITLED__TITLE);
        if (NounPhrase.isTitle(title) && English.is(title, context.words(action, Literals.ACTION__REASON))) {
            context.report(action, Literals.TITLED__TITLE, "The title '" + action.getTitle() + "' names a topic. "
                    + "Begin with a verb, so that somebody can do it: \"Sell uptime by the month\".");
        }
    }
}
