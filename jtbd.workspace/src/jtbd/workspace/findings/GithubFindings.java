package jtbd.workspace.findings;

import java.io.IOException;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;
import jtbd.workspace.files.StandardInput;

/** Findings as the workflow commands that GitHub Actions shows beside the changed lines. */
final class GithubFindings implements FindingFormat {

    @Override
    public String name() {
        return "github";
    }

    @Override
    public void write(FindingReport report, Appendable out) throws IOException {
        for (Finding finding : report.withUnreadable()) {
            Place place = finding.place();
            out.append("::%s %sline=%s,col=%s,endLine=%s,endColumn=%s,title=%s::%s\n".formatted(
                    command(finding), file(report.path(finding)), place.line(), place.column(), place.endLine(),
                    place.endColumn(), property(finding.rule()), data(finding.message())));
        }
    }

    /** Nothing for standard input: what it holds is no file of the repository. */
    private static String file(String path) {
        return path.equals(StandardInput.SIGN) ? "" : "file=" + property(path) + ",";
    }

    private static String command(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, IGNORE -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
