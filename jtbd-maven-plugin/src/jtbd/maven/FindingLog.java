package jtbd.maven;

import org.apache.maven.plugin.logging.Log;

import jtbd.dsl.findings.Finding;
import jtbd.workspace.findings.FindingReport;

/** Tells findings as Maven tells those of a compiler: {@code path:[line,column] message [rule]}. */
final class FindingLog {

    private FindingLog() {
    }

    static void write(FindingReport report, Log log) {
        for (Finding finding : report.findings()) {
            String line = line(finding, report.path(finding));
            switch (finding.severity()) {
                case ERROR -> log.error(line);
                case WARNING -> log.warn(line);
                case INFO, IGNORE -> log.info(line);
            }
        }
    }

    private static String line(Finding finding, String path) {
        return "%s:[%d,%d] %s [%s]".formatted(path, finding.place().line(), finding.place().column(),
                finding.message().replaceAll("\\p{Cntrl}+", " "), finding.rule());
    }
}
