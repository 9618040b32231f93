package jtbd.dsl.ide.edits;

import java.util.regex.Pattern;

/** The notation for texts with places to fill in, as the protocol defines it. */
public final class SnippetText {

    private static final Pattern CHOICE = Pattern.compile("\\$\\{\\d+\\|([^,|]*)[^|]*\\|}");
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\d+:([^}]*)}");
    private static final Pattern EMPTY = Pattern.compile("(?<!\\\\)\\$\\d+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\$}])");

    private SnippetText() {
    }

    /** The text as a snippet without places. */
    public static String literally(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }

    /** The snippet for clients that know none: with its suggestions filled in. */
    public static String plain(String snippet) {
        String text = CHOICE.matcher(snippet).replaceAll("$1");
        text = DEFAULT.matcher(text).replaceAll("$1");
        text = EMPTY.matcher(text).replaceAll("");
        return ESCAPED.matcher(text).replaceAll("$1");
    }
}
