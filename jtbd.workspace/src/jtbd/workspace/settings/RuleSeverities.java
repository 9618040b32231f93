package jtbd.workspace.settings;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;

/** The table `[rules]` of a `jtbd.toml`: how grave findings are. */
record RuleSeverities(TomlValues toml) {

    static final String TABLE = "rules";

    Map<String, Severity> read() {
        Map<String, Severity> severities = new TreeMap<>();
        if (toml.isTable(TABLE)) {
            // An id may stand with or without quotes; without them its dot makes a table.
            for (List<String> path : toml.table(TABLE).keyPathSet()) {
                String rule = String.join(".", path);
                List<String> key = Stream.concat(Stream.of(TABLE), path.stream()).toList();
                check(rule, key);
                severity(key).ifPresent(severity -> severities.put(rule, severity));
            }
        }
        return severities;
    }

    private void check(String rule, List<String> key) {
        // The id is one name, even where its dot makes a table.
        TomlPlace place = toml.name(key, 1);
        Optional<RegisteredRule> known = RuleCatalogue.find(rule);
        if (known.isEmpty()) {
            toml.unknown("rule", place, rule, RuleCatalogue.all().stream().map(RegisteredRule::id).toList());
        } else if (!known.get().isAdjustable()) {
            toml.problem(place,
                    "'%s' always stays an error: nothing can be made of what cannot be read".formatted(rule));
        }
    }

    private Optional<Severity> severity(List<String> key) {
        Object value = toml.get(key);
        Optional<Severity> severity = Arrays.stream(Severity.values()).filter(each -> each.word().equals(value))
                .findFirst();
        if (severity.isEmpty()) {
            toml.problem(toml.value(key), "the severity of a rule is one of %s, not %s".formatted(
                    Arrays.stream(Severity.values()).map(Severity::word).collect(joining(", ")),
                    TomlValues.quoted(value)));
        }
        return severity;
    }
}
