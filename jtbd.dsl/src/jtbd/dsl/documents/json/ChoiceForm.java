package jtbd.dsl.documents.json;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

import com.google.gson.stream.JsonWriter;

import jtbd.dsl.documents.Edition;

/** One of a few words. */
record ChoiceForm(List<String> words) implements Form<Object> {

    static ChoiceForm of(List<? extends Enumerator> words) {
        return new ChoiceForm(words.stream().map(Enumerator::getLiteral).toList());
    }

    @Override
    public void write(Object value, Edition edition, JsonWriter json) throws IOException {
        PlainForm.TEXT.write(value, edition, json);
    }

    @Override
    public void describe(JsonWriter json) throws IOException {
        json.name("enum").beginArray();
        for (String word : words) {
            json.value(word);
        }
        json.endArray();
    }
}
