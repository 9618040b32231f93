package jtbd.workspace.settings;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

import jtbd.dsl.rules.NearestWord;

/** What one `jtbd.toml` says, key by key, and what is wrong with it, told where that stands. */
final class TomlValues {

    private static final int FEW = 10;

    private final TomlProblems problems;
    private final TomlPlaces places;
    private final TomlParseResult toml;

    private TomlValues(TomlProblems problems, TomlPlaces places, TomlParseResult toml) {
        this.problems = problems;
        this.places = places;
        this.toml = toml;
    }

    static TomlValues of(Path file) throws ProjectFileProblem {
        TomlProblems problems = new TomlProblems(file);
        String text = ProjectText.of(file);
        TomlParseResult toml = Toml.parse(text);
        if (toml.hasErrors()) {
            SyntaxWords mistake = SyntaxWords.of(text, toml);
            problems.add(mistake.place(), mistake.message());
            problems.mustBeNone();
        }
        return new TomlValues(problems, new TomlPlaces(text), toml);
    }

    /** The names at the top, of tables or not. */
    Set<String> names() {
        return toml.keySet();
    }

    boolean isTable(String name) {
        return toml.isTable(List.of(name));
    }

    TomlTable table(String name) {
        return toml.getTable(List.of(name));
    }

    /** What a key says; null where it says nothing. */
    Object get(List<String> key) {
        return toml.get(key);
    }

    /** The text of a key, or the usual one where it has none; anything else is a problem. */
    String text(List<String> key, String usual) {
        Object value = toml.get(key);
        if (value != null && !(value instanceof String)) {
            problem(value(key), "a text in quotes is wanted here, not " + quoted(value));
        }
        return value instanceof String text ? text : usual;
    }

    /** Where a key is named, behind those of so many tables that a statement may name with it. */
    TomlPlace name(List<String> key, int tables) {
        return places.ofName(toml.inputPositionOf(key), key.subList(0, tables));
    }

    /** Where the value of a key stands. */
    TomlPlace value(List<String> key) {
        return places.ofValue(toml.inputPositionOf(key));
    }

    /** Where a value in a list stands. */
    TomlPlace element(TomlArray list, int index) {
        return places.ofElement(list.inputPositionOf(index));
    }

    void problem(TomlPlace place, String message) {
        problems.add(place, message);
    }

    /** A name that there is not, with the one that was probably meant, or the few that there are. */
    void unknown(String what, TomlPlace place, String name, Collection<String> known) {
        problem(place, "unknown %s '%s'.".formatted(what, name) + NearestWord.to(name, known)
                .map(" Did you mean '%s'?"::formatted)
                .orElseGet(() -> known.size() > FEW ? "" : " Known: " + String.join(", ", new TreeSet<>(known))));
    }

    void mustHaveNoProblems() throws ProjectFileProblem {
        problems.mustBeNone();
    }

    /** A value as a message names it. */
    static String quoted(Object value) {
        if (value instanceof TomlArray) {
            return "a list";
        }
        if (value instanceof TomlTable) {
            return "a table";
        }
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }
}
