package jtbd.dsl.documents.json;

import java.io.IOException;
import java.math.BigDecimal;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import com.google.gson.stream.JsonWriter;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.naming.ElementIds;

/** A single value: a text, a number, true or false; an element by its id. */
enum PlainForm implements Form<Object> {
    TEXT("string", ""), DATE("string", "date"), NUMBER("number", ""), INTEGER("integer", ""), TRUTH("boolean", "");

    private final String type;
    private final String format;

    PlainForm(String type, String format) {
        this.type = type;
        this.format = format;
    }

    @Override
    public void write(Object value, Edition edition, JsonWriter json) throws IOException {
        if (value instanceof BigDecimal number) {
            json.jsonValue(Decimals.text(number));
        } else if (value instanceof Integer number) {
            json.value(number);
        } else if (value instanceof Boolean truth) {
            json.value(truth);
        } else if (value instanceof EObject element) {
            json.value(ElementIds.of(element));
        } else {
            json.value(value instanceof Enumerator word ? word.getLiteral() : value.toString());
        }
    }

    @Override
    public void describe(JsonWriter json) throws IOException {
        json.name("type").value(type);
        if (!format.isEmpty()) {
            json.name("format").value(format);
        }
    }
}
