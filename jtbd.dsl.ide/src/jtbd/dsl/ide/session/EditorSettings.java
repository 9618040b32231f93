package jtbd.dsl.ide.session;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.RuleCatalogue;

/**
 * What the user of an editor decides for all projects, as far as they do not decide themselves: in the form
 * {@code { "jtbd": { "rules": { "job.missing-outcome": "error" } } }}. What makes no sense is passed over, since other
 * settings of the editor may stand beside.
 *
 * @param severities rule id to the severity that replaces the rule's own
 */
public record EditorSettings(Map<String, Severity> severities) {

    private static final String SECTION = "jtbd";
    private static final String RULES = "rules";

    public static EditorSettings of(Object said) {
        // a client in the same process gives objects of its own
        JsonElement settings = said instanceof JsonElement json ? json : new Gson().toJsonTree(said);
        Map<String, Severity> severities = new TreeMap<>();
        object(settings, SECTION).flatMap(section -> object(section, RULES)).ifPresent(rules -> rules.entrySet()
                .forEach(rule -> severity(rule.getKey(), rule.getValue())
                        .ifPresent(severity -> severities.put(rule.getKey(), severity))));
        return new EditorSettings(severities);
    }

    private static Optional<JsonObject> object(JsonElement parent, String key) {
        return parent != null && parent.isJsonObject() && parent.getAsJsonObject().get(key) instanceof JsonObject child
                ? Optional.of(child) : Optional.empty();
    }

    private static Optional<Severity> severity(String rule, JsonElement word) {
        return RuleCatalogue.find(rule).filter(known -> known.check().isPresent())
                .flatMap(known -> Stream.of(Severity.values())
                        .filter(severity -> word.isJsonPrimitive() && severity.word().equals(word.getAsString()))
                        .findFirst());
    }
}
