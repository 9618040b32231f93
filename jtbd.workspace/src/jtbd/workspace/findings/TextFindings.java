package jtbd.workspace.findings;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;

/** Findings for people: where and what, then the line of the source with a caret under the place. */
final class TextFindings implements FindingFormat {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(FindingReport report, Appendable out) throws IOException {
        writeFindings(report, out);
        out.append(report.summary()).append('\n');
    }

    static void writeFindings(FindingReport report, Appendable out) throws IOException {
        Map<String, SourceLines> linesOf = new HashMap<>();
        Ink ink = Ink.where(report.coloured());
        for (Finding finding : report.findings()) {
            Place place = finding.place();
            out.append("%s:%s:%s: %s: %s %s\n".formatted(ink.strong(report.path(finding)), place.line(), place.column(),
                    ink.severity(finding.severity()), finding.message(), ink.faint("[" + finding.rule() + "]")));
            SourceLines lines = linesOf.computeIfAbsent(place.uri(),
                    uri -> new SourceLines(report.workspace().text(uri).orElse("")));
            writeSource(lines.line(place.line()), place, ink.of(finding.severity()), out);
        }
    }

    private static void writeSource(String line, Place place, Ink ink, Appendable out) throws IOException {
        if (!line.isBlank()) {
            Caret caret = Caret.under(line, place);
            out.append("    ").append(caret.line()).append('\n');
            out.append("    ").append(caret.indent()).append(ink.strong(caret.mark())).append('\n');
        }
    }
}
