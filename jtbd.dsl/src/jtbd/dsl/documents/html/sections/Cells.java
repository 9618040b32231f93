package jtbd.dsl.documents.html.sections;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.model.OutOfTen;

/** Cells of tables for what many tables have. */
public final class Cells {

    private Cells() {
    }

    public static Cell number(BigDecimal number) {
        return Cell.number(Amounts.of(number), Text.of(Decimals.text(number)));
    }

    public static Cell score(Score score) {
        return OutOfTen.of(score).map(rating -> Cell.number(Amounts.of(score), Text.of(Decimals.text(rating, 3))))
                .orElse(empty());
    }

    public static Cell opportunity(Optional<OpportunityScore> score) {
        return score.map(OpportunityScore::value)
                .map(value -> Cell.number(Amounts.rounded(value), Text.of(Decimals.text(value, 3))))
                .orElse(empty());
    }

    public static Cell zone(Optional<OpportunityScore> score, Standpoint here) {
        return Cell.of(score.map(each -> OpportunityWords.zone(each, here)).orElse(Html.NONE));
    }

    /** The mark of a score whose ratings are assumed. */
    public static Cell assumed(EObject rated, Optional<OpportunityScore> score) {
        return Cell.of(score.map(each -> Assumed.mark(rated)).orElse(Html.NONE));
    }

    private static Cell empty() {
        return Cell.number(Text.NONE, Text.NONE);
    }
}
