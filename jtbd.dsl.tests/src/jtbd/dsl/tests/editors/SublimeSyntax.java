package jtbd.dsl.tests.editors;

import java.util.Map.Entry;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The TextMate grammar in the form that Sublime Text and bat read. */
final class SublimeSyntax {

    private final JsonObject grammar;
    private final StringBuilder yaml = new StringBuilder();

    SublimeSyntax(TextMateGrammar grammar) {
        this.grammar = new Gson().fromJson(grammar.json(), JsonObject.class);
    }

    String yaml() {
        yaml.append("""
                %YAML 1.2
                ---
                name: JTBD
                file_extensions: [jtbd]
                scope: source.jtbd
                contexts:
                """);
        context("main", grammar);
        grammar.getAsJsonObject("repository").entrySet()
                .forEach(room -> context(room.getKey(), room.getValue().getAsJsonObject()));
        return yaml.toString();
    }

    private void context(String name, JsonObject patterns) {
        line(1, name + ":");
        patterns.getAsJsonArray("patterns").forEach(pattern -> pattern(2, pattern.getAsJsonObject()));
    }

    private void pattern(int depth, JsonObject pattern) {
        if (pattern.has("include")) {
            line(depth, "- include: " + pattern.get("include").getAsString().substring(1));
        } else if (pattern.has("begin")) {
            between(depth, pattern);
        } else {
            line(depth, "- match: " + quoted(pattern.get("match")));
            if (pattern.has("name")) {
                line(depth + 1, "scope: " + pattern.get("name").getAsString());
            } else {
                captures(depth + 1, pattern.getAsJsonObject("captures"));
            }
        }
    }

    private void between(int depth, JsonObject pattern) {
        line(depth, "- match: " + quoted(pattern.get("begin")));
        line(depth + 1, "push:");
        line(depth + 2, "- meta_scope: " + pattern.get("name").getAsString());
        line(depth + 2, "- match: " + quoted(pattern.get("end")));
        line(depth + 3, "pop: true");
        if (pattern.has("patterns")) {
            pattern.getAsJsonArray("patterns").forEach(inner -> pattern(depth + 2, inner.getAsJsonObject()));
        }
    }

    private void captures(int depth, JsonObject captures) {
        line(depth, "captures:");
        for (Entry<String, JsonElement> capture : captures.entrySet()) {
            line(depth + 1, capture.getKey() + ": " + capture.getValue().getAsJsonObject().get("name").getAsString());
        }
    }

    private void line(int depth, String text) {
        yaml.append("  ".repeat(depth)).append(text).append('\n');
    }

    private static String quoted(JsonElement expression) {
        return "'" + expression.getAsString().replace("'", "''") + "'";
    }
}
