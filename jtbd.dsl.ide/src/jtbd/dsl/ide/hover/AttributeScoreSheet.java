package jtbd.dsl.ide.hover;

import java.math.BigDecimal;
import java.util.Optional;

import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Note;
import jtbd.dsl.jtbd.Pillar;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.ScoresOf;
import jtbd.dsl.model.TitleOf;

/** What an industry scores on an attribute: what the attribute is about, and where it belongs. */
final class AttributeScoreSheet {

    private AttributeScoreSheet() {
    }

    static Optional<Sheet> of(AttributeScore score, BigDecimal outOfTen) {
        Attribute scored = score.getAttribute();
        return Linked.isKnown(scored) ? Optional.of(described(scored, NumberSheet.sheet(stated(score),
                "score on " + TitleOf.of(scored), outOfTen))) : Optional.empty();
    }

    private static Sheet described(Attribute attribute, Sheet sheet) {
        attribute.getRemarks().stream().filter(Note.class::isInstance).map(Note.class::cast)
                .forEach(note -> sheet.say(note.getText()));
        Pillar pillar = (Pillar) attribute.eContainer();
        Scorecard scorecard = (Scorecard) pillar.eContainer();
        return sheet.fact("scale:", ScoresOf.scale(scorecard).map(ScorecardFacts::text).orElse("none"))
                .fact("pillar:", TitleOf.of(pillar)).fact("scorecard:", TitleOf.of(scorecard));
    }

    private static String stated(AttributeScore score) {
        return Decimals.text(score.getValue()) + "/"
                + ScoresOf.scale(score).map(scale -> Decimals.text(scale.highest())).orElse("");
    }
}
