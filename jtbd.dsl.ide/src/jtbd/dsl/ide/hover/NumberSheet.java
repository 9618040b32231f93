package jtbd.dsl.ide.hover;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Note;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.ForceScale;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.OutOfTen;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.model.ScoresOf;
import jtbd.dsl.model.TitleOf;

/** What a score, also one of an attribute, or the strength of a force is out of ten, as all of them are compared. */
final class NumberSheet {

    private NumberSheet() {
    }

    static Optional<Sheet> of(INode word) {
        if (!word.getText().matches("[\\d./]+")) {
            return Optional.empty();
        }
        EObject around = NodeModelUtils.findActualSemanticObjectFor(word);
        if (around instanceof Score score) {
            return OutOfTen.of(score).map(number -> sheet(QuantityText.of(score), "score", number));
        }
        if (around instanceof AttributeScore score && Linked.isKnown(score.getAttribute())) {
            Attribute scored = score.getAttribute();
            return OutOfTen.of(score).map(number -> described(
                    sheet(stated(score), "score on " + TitleOf.of(scored), number), scored));
        }
        return around instanceof Force force
                ? OutOfTen.of(force).map(number -> sheet(strength(force), "strength of a force", number))
                : Optional.empty();
    }

    private static Sheet sheet(String stated, String kind, BigDecimal number) {
        return new Sheet(stated, kind).fact("out of ten:", Decimals.text(number, 2),
                Optional.of(Scale.OF_TEN.heightOf(number)));
    }

    /** What the attribute is about: its own notes, and the scorecard and pillar that it belongs to. */
    private static Sheet described(Sheet sheet, Attribute attribute) {
        attribute.getRemarks().stream().filter(Note.class::isInstance).map(Note.class::cast)
                .forEach(note -> sheet.say(note.getText()));
        EObject pillar = attribute.eContainer();
        Scorecard scorecard = (Scorecard) pillar.eContainer();
        return sheet.fact("scale:", ScoresOf.scale(scorecard).map(ScorecardFacts::text).orElse("none"))
                .fact("pillar:", TitleOf.of(pillar)).fact("scorecard:", TitleOf.of(scorecard));
    }

    private static String stated(AttributeScore score) {
        return Decimals.text(score.getValue()) + "/"
                + ScoresOf.scale(score).map(scale -> Decimals.text(scale.highest())).orElse("");
    }

    private static String strength(Force force) {
        return Decimals.text(force.getStrength()) + "/" + Decimals.text(ForceScale.of(force));
    }
}
