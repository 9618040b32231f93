package jtbd.workspace.settings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tomlj.TomlPosition;

/** Where in a `jtbd.toml` names and values stand: its parser tells only where the statement begins. */
record TomlPlaces(String text) {

    private static final String BEFORE_NAME = "[\\[ \\t]*";
    private static final Pattern BEFORE_VALUE = Pattern.compile("(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^=\"'\\n])*=[ \\t]*");
    private static final Pattern BEFORE_ELEMENT = Pattern.compile("(?:\\s|#.*)*");

    /** The name that a statement is about, behind those of the tables that it names with it. */
    TomlPlace ofName(TomlPosition statement, List<String> tables) {
        StringBuilder before = new StringBuilder(BEFORE_NAME);
        for (String table : tables) {
            before.append("(?:[\"']?").append(Pattern.quote(table)).append("[\"']?[ \\t]*\\.[ \\t]*)?");
        }
        return behind(Pattern.compile(before.toString()), statement);
    }

    /** The value that a statement gives. */
    TomlPlace ofValue(TomlPosition statement) {
        return behind(BEFORE_VALUE, statement);
    }

    /** A value in a list. */
    TomlPlace ofElement(TomlPosition element) {
        return behind(BEFORE_ELEMENT, element);
    }

    /** The place itself. */
    TomlPlace of(TomlPosition position) {
        return place(offset(position));
    }

    /** How many characters stand before it: the parser counts one where a sign takes two. */
    int offset(TomlPosition position) {
        int line = 0;
        for (int passed = 1; passed < position.line(); passed++) {
            line = TomlText.endOfLine(text, line) + 1;
        }
        int most = text.codePointCount(line, text.length());
        return text.offsetByCodePoints(line, Math.min(most, position.column() - 1));
    }

    private TomlPlace behind(Pattern before, TomlPosition start) {
        int offset = offset(start);
        Matcher skipped = before.matcher(text).region(offset, text.length());
        return place(skipped.lookingAt() ? skipped.end() : offset);
    }

    private TomlPlace place(int offset) {
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return new TomlPlace(line, offset - text.lastIndexOf('\n', offset - 1));
    }
}
