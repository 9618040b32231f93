package jtbd.workspace.settings;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.measure.ZoneThresholds;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.settings.Settings;

/** Reads one `jtbd.toml` and says of each key that it does not know which known one is nearest. */
final class ProjectFileReader {

    private static final Map<String, List<String>> KEYS = Map.of(
            "site", List.of("title"),
            "zones", List.of("extremely-underserved", "underserved", "worth-a-look"),
            "output", List.of("folder", "formats"));
    private static final String RULES = "rules";
    private static final int FEW = 10;

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private TomlParseResult toml;

    ProjectFileReader(Path file) {
        this.file = file;
    }

    ProjectFile read() throws ProjectFileProblem {
        toml = parse();
        checkKeys();
        Settings settings = new Settings(text("site.title", Settings.DEFAULT.title()), severities(), zones());
        ProjectFile project = new ProjectFile(settings, outputFolder(), outputFormats());
        if (!problems.isEmpty()) {
            throw new ProjectFileProblem(String.join("\n", problems));
        }
        return project;
    }

    private TomlParseResult parse() throws ProjectFileProblem {
        TomlParseResult result;
        try {
            result = Toml.parse(file);
        } catch (IOException e) {
            throw new ProjectFileProblem(file + ": cannot be read: " + e.getMessage());
        }
        if (result.hasErrors()) {
            throw new ProjectFileProblem(result.errors().stream()
                    .map(error -> at(error.position()) + error.getMessage()).collect(Collectors.joining("\n")));
        }
        return result;
    }

    private void checkKeys() {
        List<String> tables = new ArrayList<>(KEYS.keySet());
        tables.add(RULES);
        for (String table : toml.keySet()) {
            if (!tables.contains(table)) {
                unknown("table or key", List.of(table), tables);
            } else if (!toml.isTable(List.of(table))) {
                problem(List.of(table), "'%s' is a table: write [%s]".formatted(table, table));
            } else if (KEYS.containsKey(table)) {
                checkKeys(table, toml.getTable(List.of(table)));
            }
        }
    }

    private void checkKeys(String table, TomlTable entries) {
        for (String key : entries.keySet()) {
            if (!KEYS.get(table).contains(key)) {
                unknown("key in [%s]".formatted(table), List.of(table, key), KEYS.get(table));
            }
        }
    }

    private Map<String, Severity> severities() {
        Map<String, Severity> severities = new TreeMap<>();
        if (toml.isTable(RULES)) {
            // An id may stand with or without quotes; without them its dot makes a table.
            for (List<String> path : toml.getTable(RULES).keyPathSet()) {
                String rule = String.join(".", path);
                List<String> key = new ArrayList<>(path);
                key.add(0, RULES);
                checkRule(rule, key);
                severity(key).ifPresent(severity -> severities.put(rule, severity));
            }
        }
        return severities;
    }

    private void checkRule(String rule, List<String> key) {
        Optional<RegisteredRule> known = RuleCatalogue.find(rule);
        if (known.isEmpty()) {
            unknown("rule", key, rule, RuleCatalogue.all().stream().map(RegisteredRule::id).toList());
        } else if (known.get().check().isEmpty()) {
            problem(key, "'%s' always stays an error: nothing can be made of what cannot be read".formatted(rule));
        }
    }

    private Optional<Severity> severity(List<String> key) {
        Object value = toml.get(key);
        Map<String, Severity> words = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            words.put(severity.word(), severity);
        }
        if (!(value instanceof String) || !words.containsKey(value)) {
            problem(key, "a rule is one of %s, not %s".formatted(words.keySet(), quoted(value)));
        }
        return Optional.ofNullable(words.get(value));
    }

    private ZoneThresholds zones() {
        ZoneThresholds usual = ZoneThresholds.USUAL;
        try {
            return new ZoneThresholds(number("zones.extremely-underserved", usual.extremelyUnderserved()),
                    number("zones.underserved", usual.underserved()), number("zones.worth-a-look", usual.worthALook()));
        } catch (IllegalArgumentException e) {
            problem(List.of("zones"), e.getMessage());
            return usual;
        }
    }

    private Optional<Path> outputFolder() {
        String folder = text("output.folder", "");
        return folder.isEmpty() ? Optional.empty() : Optional.of(file.resolveSibling(folder));
    }

    private List<String> outputFormats() {
        String key = "output.formats";
        if (!toml.contains(key)) {
            return ProjectFile.USUAL_FORMATS;
        }
        if (toml.get(key) instanceof TomlArray array && array.toList().stream().allMatch(String.class::isInstance)) {
            return array.toList().stream().map(String.class::cast).toList();
        }
        problem(Toml.parseDottedKey(key), "this is a list of texts, such as [\"html\", \"csv\"]");
        return List.of();
    }

    private String text(String key, String usual) {
        Object value = toml.get(key);
        if (value != null && !(value instanceof String)) {
            problem(Toml.parseDottedKey(key), "this is a text in quotes, not " + quoted(value));
        }
        return value instanceof String text ? text : usual;
    }

    private BigDecimal number(String key, BigDecimal usual) {
        Object value = toml.get(key);
        if (value != null && !(value instanceof Number)) {
            problem(Toml.parseDottedKey(key), "this is a number, not " + quoted(value));
        }
        return value instanceof Number number ? new BigDecimal(number.toString()) : usual;
    }

    private static String quoted(Object value) {
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }

    private void unknown(String what, List<String> key, Collection<String> known) {
        unknown(what, key, key.get(key.size() - 1), known);
    }

    private void unknown(String what, List<String> key, String name, Collection<String> known) {
        problem(key, "unknown %s '%s'.".formatted(what, name) + NearestWord.to(name, known)
                .map(" Did you mean '%s'?"::formatted)
                .orElseGet(() -> known.size() > FEW ? "" : " Known: " + String.join(", ", new TreeSet<>(known))));
    }

    private void problem(List<String> key, String message) {
        problems.add(at(toml.inputPositionOf(key)) + message);
    }

    private String at(TomlPosition position) {
        return position == null ? file + ": " : "%s:%s:%s: ".formatted(file, position.line(), position.column());
    }
}
