package jtbd.workspace.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables and keys that a `jtbd.toml` may have; any other is a slip of the keyboard or a wrong hope. */
final class KnownKeys {

    private static final Map<String, List<String>> OF_TABLES = Map.of(
            "site", List.of("title"),
            ZoneEdges.TABLE, ZoneEdges.KEYS,
            DocumentOutput.TABLE, DocumentOutput.KEYS);

    private KnownKeys() {
    }

    static void check(TomlValues toml) {
        List<String> tables = new ArrayList<>(OF_TABLES.keySet());
        tables.add(RuleSeverities.TABLE);
        for (String table : toml.names()) {
            if (!tables.contains(table)) {
                toml.unknown("table or key", place(table, toml), table, tables);
            } else if (!toml.isTable(table)) {
                toml.problem(place(table, toml), "'%s' is a table: write [%s]".formatted(table, table));
            } else if (OF_TABLES.containsKey(table)) {
                check(table, toml);
            }
        }
    }

    private static TomlPlace place(String table, TomlValues toml) {
        return toml.name(List.of(table), 0);
    }

    private static void check(String table, TomlValues toml) {
        List<String> known = OF_TABLES.get(table);
        for (String key : toml.table(table).keySet()) {
            if (!known.contains(key)) {
                toml.unknown("key in [%s]".formatted(table), toml.name(List.of(table, key), 1), key, known);
            }
        }
    }
}
