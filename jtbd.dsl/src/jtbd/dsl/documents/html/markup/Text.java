package jtbd.dsl.documents.html.markup;

import java.util.ArrayList;
import java.util.List;

/** Words of an author or of ours; whatever they contain, in a page they stay words. */
public final class Text {
    public static final Text NONE = new Text("");

    private final String raw;

    private Text(String raw) {
        this.raw = raw;
    }

    public static Text of(String raw) {
        return raw == null || raw.isEmpty() ? NONE : new Text(raw);
    }

    public static Text of(long number) {
        return new Text(Long.toString(number));
    }

    public boolean isEmpty() {
        return raw.isEmpty();
    }

    public boolean isPresent() {
        return !raw.isEmpty();
    }

    public Text or(Text other) {
        return isEmpty() ? other : this;
    }

    public Text plus(String more) {
        return new Text(raw + more);
    }

    public Text plus(Text more) {
        return new Text(raw + more.raw);
    }

    /** The estimated width in a sans-serif face, in widths of the letter m's height (em). */
    public double width() {
        return TextWidth.of(raw);
    }

    /** The beginning that fits into a width given in em, with an ellipsis where something was left out. */
    public Text fitting(double width) {
        int end = TextWidth.fitting(raw, width);
        return end == raw.length() ? this : new Text(raw.substring(0, end).stripTrailing() + "…");
    }

    /** The words in lines of at most a width given in em; a single word that is wider has a line of its own. */
    public List<Text> lines(double width) {
        List<Text> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : raw.split(" ")) {
            if (!line.isEmpty() && TextWidth.of(line + " " + word) > width) {
                lines.add(of(line.toString()));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(of(line.toString()));
        return lines;
    }

    String raw() {
        return raw;
    }

    void writeTo(StringBuilder out) {
        int written = 0;
        for (int i = nextToReplace(0); i < raw.length(); i = nextToReplace(i + 1)) {
            out.append(raw, written, i).append(harmless(raw.charAt(i)));
            written = i + 1;
        }
        if (written == 0) {
            // most words need no change, and a whole string is copied many times faster than a range of one
            out.append(raw);
        } else {
            out.append(raw, written, raw.length());
        }
    }

    private int nextToReplace(int from) {
        int i = from;
        while (i < raw.length() && harmless(raw.charAt(i)) == null) {
            i++;
        }
        return i;
    }

    private static String harmless(char c) {
        if (c > '>') {
            return null;
        }
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n', '\r' -> null;
            default -> c < ' ' ? "\uFFFD" : null;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.raw.equals(raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    @Override
    public String toString() {
        if (nextToReplace(0) == raw.length()) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length() + 16);
        writeTo(out);
        return out.toString();
    }
}
