package jtbd.dsl.documents.json;

import java.io.IOException;
import java.util.stream.Stream;

import com.google.gson.stream.JsonWriter;

import jtbd.dsl.documents.Edition;

/** What a value looks like in JSON, and how a schema says so. */
interface Form<V> {

    void write(V value, Edition edition, JsonWriter json) throws IOException;

    /** The schema of such a value, written as members of an object that is open. */
    void describe(JsonWriter json) throws IOException;

    /** The shapes that a schema of such a value names. */
    default Stream<Shape<?>> shapes() {
        return Stream.empty();
    }
}
