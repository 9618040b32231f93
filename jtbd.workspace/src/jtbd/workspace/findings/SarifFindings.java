package jtbd.workspace.findings;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.RulePage;

/** Findings as SARIF 2.1.0, the form that code scanning services read. */
final class SarifFindings implements FindingFormat {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public void write(FindingReport report, Appendable out) throws IOException {
        Json.write(out, json -> {
            json.beginObject();
            json.name("$schema").value(SCHEMA);
            json.name("version").value("2.1.0");
            json.name("runs").beginArray().beginObject();
            writeTool(json);
            json.name("columnKind").value("utf16CodeUnits");
            writeResults(report, json);
            json.endObject().endArray().endObject();
        });
    }

    private static void writeTool(JsonWriter json) throws IOException {
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("jtbd");
        json.name("rules").beginArray();
        for (RegisteredRule rule : RuleCatalogue.all()) {
            json.beginObject().name("id").value(rule.id());
            json.name("shortDescription").beginObject().name("text").value(rule.title()).endObject();
            String help = RulePage.of(rule).body();
            json.name("help").beginObject().name("text").value(help).name("markdown").value(help).endObject();
            json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
            json.endObject();
        }
        json.endArray().endObject().endObject();
    }

    private static void writeResults(FindingReport report, JsonWriter json) throws IOException {
        List<String> rules = RuleCatalogue.all().stream().map(RegisteredRule::id).toList();
        Fingerprints fingerprints = new Fingerprints();
        json.name("results").beginArray();
        for (Finding finding : report.withUnreadable()) {
            String path = report.path(finding);
            json.beginObject();
            json.name("ruleId").value(finding.rule());
            json.name("ruleIndex").value(rules.indexOf(finding.rule()));
            json.name("level").value(level(finding.severity()));
            json.name("message").beginObject().name("text").value(finding.message()).endObject();
            json.name("locations").beginArray();
            writeLocation(finding, path, json);
            json.endArray();
            json.name("partialFingerprints").beginObject().name("element/v1").value(fingerprints.of(finding, path))
                    .endObject();
            json.endObject();
        }
        json.endArray();
    }

    private static void writeLocation(Finding finding, String path, JsonWriter json) throws IOException {
        Place place = finding.place();
        json.beginObject().name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject().name("uri").value(relativeUri(path)).endObject();
        json.name("region").beginObject();
        json.name("startLine").value(place.line()).name("startColumn").value(place.column());
        json.name("endLine").value(place.endLine()).name("endColumn").value(place.endColumn());
        json.endObject().endObject().endObject();
    }

    private static String relativeUri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case IGNORE -> "none";
        };
    }
}
