package jtbd.dsl.rules.score;

import java.util.HashSet;
import java.util.Set;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Scoring;
import jtbd.dsl.model.Linked;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An attribute with two scores in one industry: documents could show only one of them. */
@Rule(id = "score.doubled-attribute", severity = Severity.ERROR, title = "An industry scores an attribute once",
        looksBeyondTheFile = true)
public final class DoubledAttribute extends RuleCheck<Industry> {

    public DoubledAttribute() {
        super(Industry.class);
    }

    @Override
    protected void check(Industry industry, RuleContext context) {
        Set<Attribute> scored = new HashSet<>();
        for (Scoring scoring : industry.getScorings()) {
            for (AttributeScore score : scoring.getScores()) {
                Attribute attribute = score.getAttribute();
                if (Linked.isKnown(attribute) && !scored.add(attribute)) {
                    context.report(score, Literals.ATTRIBUTE_SCORE__ATTRIBUTE, "'" + attribute.getName()
                            + "' has a score in this industry already. Keep one of the two.");
                }
            }
        }
    }
}
