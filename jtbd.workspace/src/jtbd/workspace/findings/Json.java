package jtbd.workspace.findings;

import java.io.IOException;
import java.io.StringWriter;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** JSON as all reports write it: indented, with the same line ends everywhere. */
final class Json {

    /** What a report puts into its JSON. */
    interface Content {
        void writeTo(JsonWriter json) throws IOException;
    }

    private Json() {
    }

    static void write(Appendable out, Content content) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
            content.writeTo(json);
        }
        out.append(text.getBuffer()).append('\n');
    }
}
