package jtbd.workspace.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/**
 * Changes single keys of the text of a `jtbd.toml`. All else stays as it was written: comments, order, and keys that
 * nobody wants changed.
 */
public final class ProjectFileEdit {

    private static final Pattern HEADER = Pattern.compile("(?m)^[ \\t]*\\[[ \\t]*([\\w-]+)[ \\t]*][ \\t]*(#.*)?$");
    private static final Pattern ANY_HEADER = Pattern.compile("(?m)^[ \\t]*\\[");
    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*[^#\\s\\[].*$");

    private String text;

    public ProjectFileEdit(String text) {
        this.text = text;
    }

    /** The text with all changes made so far. */
    public String text() {
        return text;
    }

    /**
     * Sets a key of a table to a text or a list of texts; without a value, takes the key away.
     *
     * @throws ProjectFileProblem if the file is not written in a way that this can be done to
     */
    public void set(String table, String key, Optional<Object> value) throws ProjectFileProblem {
        TomlParseResult toml = parse();
        Optional<List<String>> path = path(toml, table, key);
        if (path.isPresent()) {
            if (isSame(toml.get(path.get()), value)) {
                return;
            }
            replace(offset(toml.inputPositionOf(path.get())), value);
        } else if (value.isPresent()) {
            add(table, key + " = " + TomlText.written(value.get()));
        }
        mustHold(table, key, value);
    }

    private TomlParseResult parse() throws ProjectFileProblem {
        TomlParseResult toml = Toml.parse(text);
        if (toml.hasErrors()) {
            SyntaxWords mistake = SyntaxWords.of(text, toml);
            throw new ProjectFileProblem("%s cannot be changed, as there is a mistake in its line %s: %s"
                    .formatted(ProjectFile.NAME, mistake.place().line(), mistake.message()));
        }
        return toml;
    }

    /** The id of a rule may stand with or without quotes; without them its dot makes a table. */
    private static Optional<List<String>> path(TomlParseResult toml, String table, String key) {
        List<String> quoted = List.of(table, key);
        List<String> dotted = new ArrayList<>(List.of(table));
        dotted.addAll(List.of(key.split("\\.")));
        return toml.contains(quoted) ? Optional.of(quoted)
                : toml.contains(dotted) ? Optional.of(dotted) : Optional.empty();
    }

    private static boolean isSame(Object found, Optional<Object> value) {
        Object plain = found instanceof TomlArray array ? array.toList() : found;
        return Objects.equals(plain, value.orElse(null));
    }

    private int offset(TomlPosition position) {
        int line = 0;
        for (int passed = 1; passed < position.line(); passed++) {
            line = TomlText.endOfLine(text, line) + 1;
        }
        return line + position.column() - 1;
    }

    private void replace(int key, Optional<Object> value) {
        int start = text.indexOf('=', key) + 1;
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = TomlText.endOfValue(text, start);
        if (value.isPresent()) {
            text = text.substring(0, start) + TomlText.written(value.get()) + text.substring(end);
        } else {
            int line = text.lastIndexOf('\n', key) + 1;
            text = text.substring(0, line)
                    + text.substring(Math.min(text.length(), TomlText.endOfLine(text, end) + 1));
        }
    }

    private void add(String table, String line) {
        Matcher header = HEADER.matcher(text);
        while (header.find()) {
            if (header.group(1).equals(table)) {
                int place = TomlText.endOfLine(text, lastValueBehind(header.end()));
                text = text.substring(0, place) + "\n" + line + text.substring(place);
                return;
            }
        }
        String before = text.stripTrailing();
        text = before + (before.isEmpty() ? "" : "\n\n") + "[" + table + "]\n" + line + "\n";
    }

    /** Behind the last value of the table whose header ends there; the header's end where it is empty. */
    private int lastValueBehind(int header) {
        Matcher next = ANY_HEADER.matcher(text);
        int end = next.find(header) ? next.start() : text.length();
        Matcher key = KEY.matcher(text).useAnchoringBounds(false);
        int last = header;
        while (key.region(last, end).find()) {
            last = endOfValueIn(text.indexOf('=', key.start()) + 1);
        }
        return last;
    }

    private int endOfValueIn(int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() ? at : TomlText.endOfValue(text, at);
    }

    private void mustHold(String table, String key, Optional<Object> value) throws ProjectFileProblem {
        TomlParseResult now = parse();
        Object found = path(now, table, key).map(now::get).orElse(null);
        if (!isSame(found, value)) {
            throw new ProjectFileProblem("'%s' under [%s] is written in %s in a way that only you can change"
                    .formatted(key, table, ProjectFile.NAME));
        }
    }
}
