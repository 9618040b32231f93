package jtbd.dsl.documents.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import com.google.gson.stream.JsonWriter;

import jtbd.dsl.documents.Edition;

/** A kind of object in the document: its properties in their order, each with how it is read from the model. */
abstract class Shape<T> implements Form<T> {

    private final String name;
    private final String meaning;
    private final List<Property<T, ?>> properties = new ArrayList<>();

    Shape(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    final String name() {
        return name;
    }

    @Override
    public final void write(T object, Edition edition, JsonWriter json) throws IOException {
        json.beginObject();
        for (Property<T, ?> property : properties) {
            property.write(object, edition, json);
        }
        json.endObject();
    }

    @Override
    public final void describe(JsonWriter json) throws IOException {
        json.name("$ref").value("#/$defs/" + name);
    }

    @Override
    public final Stream<Shape<?>> shapes() {
        return Stream.concat(Stream.of(this), properties.stream().flatMap(property -> property.form().shapes()));
    }

    /** Its own schema, written as members of an object that is open. */
    final void define(JsonWriter json) throws IOException {
        json.name("description").value(meaning);
        json.name("type").value("object");
        json.name("properties").beginObject();
        for (Property<T, ?> property : properties) {
            property.describe(json);
        }
        json.endObject();
        json.name("required").beginArray();
        for (Property<T, ?> property : properties) {
            if (property.isRequired()) {
                json.value(property.name());
            }
        }
        json.endArray();
        json.name("additionalProperties").value(false);
    }

    final void required(String property, String what, Form<?> form, Function<? super T, ?> value) {
        properties.add(new Property<>(property, what, true, form, (object, edition) -> value.apply(object)));
    }

    final void optional(String property, String what, Form<?> form, Function<? super T, ?> value) {
        properties.add(new Property<>(property, what, false, form, (object, edition) -> value.apply(object)));
    }

    /** A property that depends on other elements or on the settings. */
    final void computed(String property, String what, Form<?> form, BiFunction<? super T, Edition, ?> value) {
        properties.add(new Property<>(property, what, false, form, value));
    }

    final void text(String property, String what, Function<? super T, ?> value) {
        optional(property, what, PlainForm.TEXT, value);
    }

    final void number(String property, String what, Function<? super T, ?> value) {
        optional(property, what, PlainForm.NUMBER, value);
    }

    final void date(String property, String what, Function<? super T, ?> value) {
        optional(property, what, PlainForm.DATE, value);
    }

    final <V> void list(String property, String what, Form<V> form,
            Function<? super T, ? extends Collection<? extends V>> value) {
        optional(property, what, new ListForm<>(form), value);
    }

    final void texts(String property, String what, Function<? super T, ? extends Collection<?>> value) {
        optional(property, what, new ListForm<>(PlainForm.TEXT), value);
    }

    /** The ids of the elements that are referred to, each once. */
    final void references(String property, String what, Function<? super T, ? extends Collection<?>> value) {
        texts(property, what, object -> value.apply(object).stream()
                .filter(target -> !((EObject) target).eIsProxy()).distinct().toList());
    }
}
