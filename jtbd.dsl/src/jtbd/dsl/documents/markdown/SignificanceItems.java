package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.Significance;
import jtbd.dsl.model.QuantityText;

/** How much depends on a job. */
final class SignificanceItems {

    private SignificanceItems() {
    }

    static List<Inline> of(Significance significance) {
        return significance == null ? List.of() : List.of(
                Words.of(significance.getLevel()).strong(),
                Words.every(significance.getFrequency()),
                Inline.of(significance.getFailure()).after("When it fails:"),
                Inline.of(QuantityText.of(significance.getReach())).after("Held by"),
                Inline.of(QuantityText.of(significance.getPays())).after("Pays"));
    }
}
