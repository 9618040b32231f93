package jtbd.dsl.rules.scorecard;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A scorecard that no industry is scored on and nothing cites. */
@Rule(id = "scorecard.unused-scorecard", title = "A scorecard is used", looksBeyondTheFile = true)
public final class UnusedScorecard extends RuleCheck<Scorecard> {

    public UnusedScorecard() {
        super(Scorecard.class);
    }

    @Override
    protected void check(Scorecard scorecard, RuleContext context) {
        UsesOf uses = UsesOf.in(context.portfolio());
        boolean isUsed = !uses.of(scorecard).isEmpty() || scorecard.getPillars().stream()
                .flatMap(pillar -> pillar.getAttributes().stream())
                .anyMatch(attribute -> !uses.of(attribute).isEmpty());
        if (!isUsed) {
            context.report(scorecard, Literals.NAMED__NAME, "Nothing uses scorecard '"
                    + scorecard.getName() + "'. Score an industry on it: scores on " + scorecard.getName() + " { … }");
        }
    }
}
