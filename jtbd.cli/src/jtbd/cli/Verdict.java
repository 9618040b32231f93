package jtbd.cli;

import jtbd.dsl.findings.Severity;
import jtbd.workspace.findings.FindingReport;

/** What the findings of a check mean for the exit status. */
final class Verdict {

    private Verdict() {
    }

    static ExitStatus of(FindingReport report, boolean strict) {
        if (!report.workspace().unreadable().isEmpty()) {
            return ExitStatus.COULD_NOT_WORK;
        }
        boolean failed = report.count(Severity.ERROR) > 0 || strict && report.count(Severity.WARNING) > 0;
        return failed ? ExitStatus.FOUND_SOMETHING : ExitStatus.FINE;
    }
}
