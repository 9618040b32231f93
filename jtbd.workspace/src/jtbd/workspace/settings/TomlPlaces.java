package jtbd.workspace.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tomlj.TomlPosition;

/** Where in a `jtbd.toml` names and values stand: its parser tells only where the statement begins. */
record TomlPlaces(String text) {

    private static final Pattern BEFORE_NAME = Pattern.compile("[\\[ \\t]*");
    private static final Pattern BEFORE_VALUE = Pattern.compile("(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^=\"'\\n])*=[ \\t]*");
    private static final Pattern BEFORE_ELEMENT = Pattern.compile("(?:\\s|#.*)*");

    /** Line and column of the name that a statement is about. */
    String ofName(TomlPosition statement) {
        return behind(BEFORE_NAME, statement);
    }

    /** Line and column of the value that a statement gives. */
    String ofValue(TomlPosition statement) {
        return behind(BEFORE_VALUE, statement);
    }

    /** Line and column of a value in a list. */
    String ofElement(TomlPosition element) {
        return behind(BEFORE_ELEMENT, element);
    }

    private String behind(Pattern before, TomlPosition start) {
        int offset = startOfLine(start.line()) + start.column() - 1;
        Matcher skipped = before.matcher(text).region(offset, text.length());
        int place = skipped.lookingAt() ? skipped.end() : offset;
        long line = text.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (place - text.lastIndexOf('\n', place - 1));
    }

    private int startOfLine(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }
}
