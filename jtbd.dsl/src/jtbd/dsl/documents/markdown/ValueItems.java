package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.ValueLayers;

/** The layers of value. */
final class ValueItems {

    private ValueItems() {
    }

    static List<Inline> of(ValueLayers value) {
        return value == null ? List.of() : List.of(
                Inline.of(value.getTechnical()).after("Technical:"), Inline.of(value.getBusiness()).after("Business:"),
                Inline.of(value.getEmotional()).after("Emotional:"), Inline.of(value.getSocial()).after("Social:"));
    }
}
