package jtbd.dsl.documents.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;

import com.google.gson.stream.JsonWriter;

import jtbd.dsl.documents.Edition;

/** A property of an object; what a model does not say is left out. */
record Property<T, V>(String name, String meaning, boolean isRequired, Form<V> form,
        BiFunction<? super T, Edition, ?> value) {

    @SuppressWarnings("unchecked")
    void write(T object, Edition edition, JsonWriter json) throws IOException {
        Object found = value.apply(object, edition);
        if (found instanceof Optional<?> maybe) {
            found = maybe.orElse(null);
        }
        if (isSaid(found)) {
            json.name(name);
            form.write((V) found, edition, json);
        }
    }

    void describe(JsonWriter json) throws IOException {
        json.name(name).beginObject();
        json.name("description").value(meaning);
        form.describe(json);
        json.endObject();
    }

    private boolean isSaid(Object found) {
        if (found instanceof EObject element && element.eIsProxy()) {
            return false;
        }
        return found != null && !found.equals("") && (isRequired || !List.of().equals(found));
    }
}
