package jtbd.workspace.settings;

import java.util.List;
import java.util.stream.Collectors;

/** Where values of TOML end, and how texts are written in it. */
final class TomlText {

    private static final List<String> LONG_QUOTES = List.of("\"\"\"", "'''");

    private TomlText() {
    }

    /** Where the value that starts there ends. */
    static int endOfValue(String text, int start) {
        return switch (text.charAt(start)) {
            case '"', '\'' -> endOfString(text, start);
            case '[', '{' -> endOfList(text, start);
            default -> endOfWord(text, start);
        };
    }

    /** A text, or a list of texts, as a value. */
    static String written(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(TomlText::written).collect(Collectors.joining(", ", "[", "]"))
                : quoted(value.toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }

    private static int endOfString(String text, int start) {
        String quote = LONG_QUOTES.stream().filter(found -> text.startsWith(found, start)).findFirst()
                .orElse(text.substring(start, start + 1));
        int at = start + quote.length();
        while (at < text.length() && !text.startsWith(quote, at)) {
            at += text.charAt(at) == '\\' && quote.charAt(0) == '"' ? 2 : 1;
        }
        return Math.min(text.length(), at + quote.length());
    }

    private static int endOfList(String text, int start) {
        int at = start + 1;
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case ']', '}' -> {
                    return at + 1;
                }
                case '"', '\'', '[', '{' -> at = endOfValue(text, at);
                case '#' -> at = endOfLine(text, at);
                default -> at++;
            }
        }
        return at;
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length() && ",]}#\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return start + text.substring(start, at).stripTrailing().length();
    }

    /** The place of the line break, or the end of the text. */
    static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
