package jtbd.dsl.rules.ignore;

import java.util.Optional;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Ignore;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An ignore under which its rule has nothing to say: it would hide what comes later. */
@Rule(id = SilencesNothing.ID, title = "What is ignored would be reported otherwise", looksBeyondTheFile = true)
public final class SilencesNothing extends RuleCheck<Ignore> {

    static final String ID = "ignore.silences-nothing";

    public SilencesNothing() {
        super(Ignore.class);
    }

    @Override
    protected void check(Ignore ignore, RuleContext context) {
        Optional<RegisteredRule> rule = Optional.ofNullable(ignore.getRule()).filter(id -> !id.equals(ID))
                .flatMap(RuleCatalogue::find);
        if (rule.isEmpty() || !(ignore.eContainer() instanceof Element element)) {
            return;
        }
        if (rule.get().check().isEmpty()) {
            context.report(ignore, Literals.IGNORE__RULE, "'" + ignore.getRule() + "' is found in reading the "
                    + "file and cannot be ignored. Remove this, and mend what it is about.");
        } else if (isOn(rule.get(), context) && !context.finds(rule.get(), element)) {
            context.report(ignore, Literals.IGNORE__RULE, "'" + ignore.getRule() + "' finds nothing here any more. "
                    + "Remove this, or it will hide what comes later.");
        }
    }

    private static boolean isOn(RegisteredRule rule, RuleContext context) {
        return context.settings().severities().get(rule.id()) != Severity.IGNORE;
    }
}
