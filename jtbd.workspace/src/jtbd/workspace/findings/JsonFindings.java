package jtbd.workspace.findings;

import java.io.IOException;

import com.google.gson.stream.JsonWriter;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;
import jtbd.dsl.findings.Severity;

/** Findings for programs of one's own. */
final class JsonFindings implements FindingFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(FindingReport report, Appendable out) throws IOException {
        Json.write(out, json -> {
            json.beginObject();
            json.name("files").value(report.checked());
            for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
                json.name(severity.word() + "s").value(report.withUnreadable().stream()
                        .filter(finding -> finding.severity() == severity).count());
            }
            json.name("findings").beginArray();
            for (Finding finding : report.withUnreadable()) {
                write(finding, report.path(finding), json);
            }
            json.endArray().endObject();
        });
    }

    private static void write(Finding finding, String path, JsonWriter json) throws IOException {
        Place place = finding.place();
        json.beginObject();
        json.name("rule").value(finding.rule());
        json.name("severity").value(finding.severity().word());
        json.name("message").value(finding.message());
        json.name("element").value(finding.element());
        json.name("path").value(path);
        json.name("line").value(place.line()).name("column").value(place.column());
        json.name("endLine").value(place.endLine()).name("endColumn").value(place.endColumn());
        json.endObject();
    }
}
