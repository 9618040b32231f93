package jtbd.dsl.documents.json;

import java.io.IOException;
import java.util.Collection;
import java.util.stream.Stream;

import com.google.gson.stream.JsonWriter;

import jtbd.dsl.documents.Edition;

/** Several values of one form, in their order. */
record ListForm<V>(Form<V> item) implements Form<Collection<? extends V>> {

    @Override
    public void write(Collection<? extends V> values, Edition edition, JsonWriter json) throws IOException {
        json.beginArray();
        for (V value : values) {
            item.write(value, edition, json);
        }
        json.endArray();
    }

    @Override
    public void describe(JsonWriter json) throws IOException {
        json.name("type").value("array");
        json.name("items").beginObject();
        item.describe(json);
        json.endObject();
    }

    @Override
    public Stream<Shape<?>> shapes() {
        return item.shapes();
    }
}
