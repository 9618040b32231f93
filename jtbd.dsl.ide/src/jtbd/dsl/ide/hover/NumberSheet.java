package jtbd.dsl.ide.hover;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;

import jtbd.dsl.ide.session.ThingRead;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.ForceScale;
import jtbd.dsl.model.OutOfTen;

/** What a number says of what, and what it is out of ten, as all scores and strengths are compared. */
final class NumberSheet {

    private NumberSheet() {
    }

    static Optional<Sheet> of(INode word) {
        if (!word.getText().matches("[\\d./]+")) {
            return Optional.empty();
        }
        EObject around = ThingRead.from(word).orElse(null);
        if (around instanceof Score score) {
            return OutOfTen.of(score).map(number -> ScoreSheet.of(score, number));
        }
        if (around instanceof AttributeScore score) {
            return OutOfTen.of(score).flatMap(number -> AttributeScoreSheet.of(score, number));
        }
        return around instanceof Force force
                ? OutOfTen.of(force).map(number -> sheet(strength(force), "strength of a force", number))
                : Optional.empty();
    }

    /** @param number 0–10 */
    static Sheet sheet(String stated, String kind, BigDecimal number) {
        return new Sheet(stated, kind).fact("out of ten:", Decimals.text(number, 2),
                Optional.of(Scale.OF_TEN.heightOf(number)));
    }

    private static String strength(Force force) {
        return Decimals.text(force.getStrength()) + "/" + Decimals.text(ForceScale.of(force));
    }
}
