package jtbd.dsl.rules.ignore;

import java.util.List;
import java.util.Optional;

import jtbd.dsl.jtbd.Ignore;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.Suggestion;

/** A rule to be ignored that does not exist: nothing is ignored. */
@Rule(id = "ignore.unknown-rule", title = "What is ignored is a rule")
public final class UnknownRule extends RuleCheck<Ignore> {

    public UnknownRule() {
        super(Ignore.class);
    }

    @Override
    protected void check(Ignore ignore, RuleContext context) {
        String rule = ignore.getRule();
        if (rule != null && RuleCatalogue.find(rule).isEmpty()) {
            List<String> known = RuleCatalogue.all().stream().map(RegisteredRule::id).toList();
            Optional<String> meant = NearestWord.to(rule, known);
            context.report(ignore, Literals.IGNORE__RULE, "There is no rule '" + rule + "'. "
                    + meant.map(word -> "Did you mean '" + word + "'?")
                            .orElse("A finding tells the name of its rule in brackets."),
                    meant.map(Suggestion.WORD::of).stream());
        }
    }
}
