package jtbd.dsl.rules.outcome;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.wording.WordKind;

/** Praise in an outcome where its measure should speak. */
@Rule(id = "outcome.vague-words", title = "An outcome has no praise in it")
public final class VagueWords extends RuleCheck<Outcome> {

    public VagueWords() {
        super(Outcome.class);
    }

    @Override
    protected void check(Outcome outcome, RuleContext context) {
        context.words(outcome, Literals.OUTCOME__OBJECT).first(WordKind.VAGUE).ifPresent(word -> context.report(outcome,
                Literals.OUTCOME__OBJECT, "This outcome says '" + word + "', which everybody measures in another "
                        + "way. Leave the word out, or say what is counted when it is not so.",
                Stream.of(Suggestion.NEEDLESS.of(word))));
    }
}
