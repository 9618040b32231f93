package jtbd.dsl.rules.score;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.xtext.EcoreUtil2;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.ScoresOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A score that the scorecard of its attribute does not know: the heat map has no colour for it. */
@Rule(id = "score.attribute-out-of-scale", severity = Severity.ERROR,
        title = "The score of an attribute lies on the scale of its scorecard", looksBeyondTheFile = true)
public final class AttributeOutOfScale extends RuleCheck<AttributeScore> {

    public AttributeOutOfScale() {
        super(AttributeScore.class);
    }

    @Override
    protected void check(AttributeScore attributeScore, RuleContext context) {
        Attribute attribute = attributeScore.getAttribute();
        BigDecimal value = attributeScore.getValue();
        if (!Linked.isKnown(attribute) || value == null) {
            return;
        }
        scaleOf(attributeScore).filter(scale -> !scale.contains(value))
                .ifPresent(scale -> context.report(attributeScore, Literals.ATTRIBUTE_SCORE__VALUE,
                        "The score " + value + " of '" + attribute.getName() + "' is not on its scale, which goes from "
                        + scale.lowest().toPlainString() + " to " + scale.highest().toPlainString()
                        + ". Correct it, or write the scale with it, such as 7/10."));
    }

    /** The scale that a score is given on: its own, or that of its scorecard. */
    public static Optional<Scale> scaleOf(AttributeScore score) {
        if (score.getScale() != null) {
            return Scale.endingAt(score.getScale());
        }
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(score.getAttribute(), Scorecard.class))
                .flatMap(ScoresOf::scale);
    }
}
