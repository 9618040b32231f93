package jtbd.dsl.documents.csv.tables;

import java.util.Optional;
import java.util.function.Function;

import jtbd.dsl.jtbd.ValueLayers;

/** The four layers of value, each a column. */
final class ValueColumns {

    private ValueColumns() {
    }

    static <R> void addTo(TextColumns<R> columns, Function<R, ValueLayers> value) {
        columns.add("technical", "What it is technically", layer(value, ValueLayers::getTechnical));
        columns.add("business", "What that brings to business", layer(value, ValueLayers::getBusiness));
        columns.add("emotional", "How that feels", layer(value, ValueLayers::getEmotional));
        columns.add("social", "How that makes people look to others", layer(value, ValueLayers::getSocial));
    }

    private static <R> Function<R, ?> layer(Function<R, ValueLayers> value, Function<ValueLayers, String> layer) {
        return row -> Optional.ofNullable(value.apply(row)).map(layer);
    }

    /** Takes a column of texts. */
    interface TextColumns<R> {
        void add(String name, String meaning, Function<R, ?> cell);
    }
}
