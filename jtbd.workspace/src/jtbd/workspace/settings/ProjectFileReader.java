package jtbd.workspace.settings;

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

import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

import jtbd.dsl.documents.DocumentFormats;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.ZoneThresholds;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.settings.Settings;

/** Reads one `jtbd.toml` and says of each key that it does not know which known one is nearest. */
final class ProjectFileReader {

    private static final List<String> ZONES = List.of("extremely-underserved", "underserved", "worth-a-look");
    private static final List<String> FORMATS = List.of("output", "formats");
    private static final Map<String, List<String>> KEYS = Map.of(
            "site", List.of("title"),
            "zones", ZONES,
            "output", List.of("folder", "formats"));
    private static final String RULES = "rules";
    private static final int FEW = 10;

    private final Path file;
    private final TomlProblems problems;
    private TomlParseResult toml;
    private TomlPlaces places;

    ProjectFileReader(Path file) {
        this.file = file;
        this.problems = new TomlProblems(file);
    }

    ProjectFile read() throws ProjectFileProblem {
        toml = parse();
        checkKeys();
        Settings settings = new Settings(text("site.title", Settings.DEFAULT.title()), severities(), zones());
        ProjectFile project = new ProjectFile(settings, outputFolder(), outputFormats());
        problems.mustBeNone();
        return project;
    }

    private TomlParseResult parse() throws ProjectFileProblem {
        String text = ProjectText.of(file);
        TomlParseResult result = Toml.parse(text);
        places = new TomlPlaces(text);
        if (result.hasErrors()) {
            SyntaxWords mistake = SyntaxWords.of(text, result);
            problems.add(mistake.place(), mistake.message());
            problems.mustBeNone();
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
                problem(name(List.of(table)), "'%s' is a table: write [%s]".formatted(table, table));
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
            unknown("rule", name(key), rule, RuleCatalogue.all().stream().map(RegisteredRule::id).toList());
        } else if (!known.get().isAdjustable()) {
            problem(name(key),
                    "'%s' always stays an error: nothing can be made of what cannot be read".formatted(rule));
        }
    }

    private Optional<Severity> severity(List<String> key) {
        Object value = toml.get(key);
        Map<String, Severity> words = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            words.put(severity.word(), severity);
        }
        if (!(value instanceof String) || !words.containsKey(value)) {
            problem(value(key), "the severity of a rule is one of %s, not %s"
                    .formatted(String.join(", ", words.keySet()), quoted(value)));
        }
        return Optional.ofNullable(words.get(value));
    }

    private ZoneThresholds zones() {
        ZoneThresholds usual = ZoneThresholds.USUAL;
        int before = problems.count();
        List<BigDecimal> edges = List.of(number(ZONES.get(0), usual.extremelyUnderserved()),
                number(ZONES.get(1), usual.underserved()), number(ZONES.get(2), usual.worthALook()));
        if (problems.count() == before) {
            mustFall(edges);
        }
        return problems.count() == before ? new ZoneThresholds(edges.get(0), edges.get(1), edges.get(2)) : usual;
    }

    private void mustFall(List<BigDecimal> edges) {
        for (int i = 1; i < edges.size(); i++) {
            if (edges.get(i - 1).compareTo(edges.get(i)) <= 0) {
                List<String> lower = List.of("zones", ZONES.get(i));
                problem(value(toml.contains(lower) ? lower : List.of("zones", ZONES.get(i - 1))),
                        "'%s' must be above '%s', but %s is not above %s".formatted(ZONES.get(i - 1), ZONES.get(i),
                                edges.get(i - 1).toPlainString(), edges.get(i).toPlainString()));
            }
        }
    }

    private Optional<Path> outputFolder() {
        String name = text("output.folder", "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        NamedFolder folder = new NamedFolder(file.getParent(), name);
        Optional<String> problem = folder.problem();
        problem.ifPresent(message -> problem(value(List.of("output", "folder")), message));
        return problem.isPresent() ? Optional.empty() : Optional.of(folder.path());
    }

    private List<String> outputFormats() {
        if (!toml.contains(FORMATS)) {
            return ProjectFile.USUAL_FORMATS;
        }
        if (!(toml.get(FORMATS) instanceof TomlArray array)) {
            wrongFormats(value(FORMATS), toml.get(FORMATS));
            return List.of();
        }
        List<String> formats = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            TomlPlace place = places.ofElement(array.inputPositionOf(i));
            if (!(array.get(i) instanceof String format)) {
                wrongFormats(place, array.get(i));
            } else if (!DocumentFormats.names().contains(format)) {
                unknown("format", place, format, DocumentFormats.names());
            } else {
                formats.add(format);
            }
        }
        return formats;
    }

    private void wrongFormats(TomlPlace place, Object found) {
        problem(place, "a list of texts is wanted here, such as [\"html\", \"csv\"], not " + quoted(found));
    }

    private String text(String key, String usual) {
        Object value = toml.get(key);
        if (value != null && !(value instanceof String)) {
            problem(value(Toml.parseDottedKey(key)), "a text in quotes is wanted here, not " + quoted(value));
        }
        return value instanceof String text ? text : usual;
    }

    private BigDecimal number(String zone, BigDecimal usual) {
        List<String> key = List.of("zones", zone);
        Object value = toml.get(key);
        if (value instanceof Number number && number.doubleValue() >= 0
                && number.doubleValue() <= OpportunityScore.HIGHEST.doubleValue()) {
            return new BigDecimal(number.toString());
        }
        if (value != null) {
            problem(value(key), "a number from 0 to %s is wanted here, not %s".formatted(OpportunityScore.HIGHEST,
                    quoted(value)));
        }
        return usual;
    }

    private static String quoted(Object value) {
        if (value instanceof TomlArray) {
            return "a list";
        }
        if (value instanceof TomlTable) {
            return "a table";
        }
        return value instanceof String text ? "'" + text + "'" : String.valueOf(value);
    }

    private void unknown(String what, List<String> key, Collection<String> known) {
        unknown(what, name(key), key.get(key.size() - 1), known);
    }

    private void unknown(String what, TomlPlace place, String name, Collection<String> known) {
        problem(place, "unknown %s '%s'.".formatted(what, name) + NearestWord.to(name, known)
                .map(" Did you mean '%s'?"::formatted)
                .orElseGet(() -> known.size() > FEW ? "" : " Known: " + String.join(", ", new TreeSet<>(known))));
    }

    private TomlPlace name(List<String> key) {
        // The id of a rule is one name, even where its dot makes a table.
        return places.ofName(toml.inputPositionOf(key), key.get(0).equals(RULES) ? key.subList(0, 1)
                : key.subList(0, key.size() - 1));
    }

    private TomlPlace value(List<String> key) {
        return places.ofValue(toml.inputPositionOf(key));
    }

    private void problem(TomlPlace place, String message) {
        problems.add(place, message);
    }
}
