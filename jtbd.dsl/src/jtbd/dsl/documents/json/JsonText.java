package jtbd.dsl.documents.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import com.google.gson.stream.JsonWriter;

/** JSON as all these documents are laid out: two spaces, LF, UTF-8. */
final class JsonText {

    private JsonText() {
    }

    static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            JsonWriter json = new JsonWriter(text);
            json.setIndent("  ");
            content.write(json);
            text.write('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What is written. */
    interface Content {
        void write(JsonWriter json) throws IOException;
    }
}
