package jtbd.dsl.rules.score;

import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.jtbd.Scoring;
import jtbd.dsl.model.Linked;
import jtbd.dsl.naming.MayName;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** Scores that stand under one scorecard but are on attributes of another. */
@Rule(id = "score.attribute-of-another-scorecard", title = "Scores on a scorecard are on its own attributes",
        looksBeyondTheFile = true)
public final class AttributeOfAnotherScorecard extends RuleCheck<Scoring> {

    public AttributeOfAnotherScorecard() {
        super(Scoring.class);
    }

    @Override
    protected void check(Scoring scoring, RuleContext context) {
        for (AttributeScore score : scoring.getScores()) {
            Attribute attribute = score.getAttribute();
            if (Linked.isKnown(attribute) && attribute.eContainer().eContainer() instanceof Scorecard own
                    && !MayName.at(score, Literals.ATTRIBUTE_SCORE__ATTRIBUTE).test(attribute)) {
                context.report(score, Literals.ATTRIBUTE_SCORE__ATTRIBUTE,
                        message(attribute, own, scoring.getScorecard()));
            }
        }
    }

    private static String message(Attribute attribute, Scorecard own, Scorecard other) {
        return "'%s' is an attribute of scorecard '%s', not of '%s'. Move its score to the scores on '%s'."
                .formatted(attribute.getName(), own.getName(), other.getName(), own.getName());
    }
}
