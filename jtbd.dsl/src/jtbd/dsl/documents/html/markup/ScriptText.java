package jtbd.dsl.documents.html.markup;

/** Words as a text of a script, in quotes; nothing in them can end the text or the script. */
public final class ScriptText {

    private ScriptText() {
    }

    public static String of(Text words) {
        return quoted(words.raw());
    }

    public static String of(Url place) {
        return quoted(place.raw());
    }

    private static String quoted(String raw) {
        StringBuilder out = new StringBuilder(raw.length() + 8).append('"');
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
