package jtbd.workspace.findings;

import java.io.IOException;

import com.google.gson.stream.JsonWriter;

import jtbd.dsl.findings.Finding;

/** Findings as a GitLab code quality report. */
final class GitlabFindings implements FindingFormat {

    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public void write(FindingReport report, Appendable out) throws IOException {
        Fingerprints fingerprints = new Fingerprints();
        Json.write(out, json -> {
            json.beginArray();
            for (Finding finding : report.withUnreadable()) {
                write(finding, report.path(finding), fingerprints, json);
            }
            json.endArray();
        });
    }

    private static void write(Finding finding, String path, Fingerprints fingerprints, JsonWriter json)
            throws IOException {
        json.beginObject();
        json.name("description").value(finding.message());
        json.name("check_name").value(finding.rule());
        json.name("fingerprint").value(fingerprints.of(finding, path));
        json.name("severity").value(severity(finding));
        json.name("location").beginObject().name("path").value(path);
        json.name("lines").beginObject().name("begin").value(finding.place().line()).endObject();
        json.endObject().endObject();
    }

    private static String severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO, IGNORE -> "info";
        };
    }
}
