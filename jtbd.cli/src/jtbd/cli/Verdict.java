package jtbd.cli;

import jtbd.workspace.findings.FindingReport;

/** What the findings of a check mean for the exit status. */
final class Verdict {

    private Verdict() {
    }

    static ExitStatus of(FindingReport report, boolean strict) {
        if (!report.workspace().unreadable().isEmpty()) {
            return ExitStatus.COULD_NOT_WORK;
        }
        return report.fails(strict) ? ExitStatus.FOUND_SOMETHING : ExitStatus.FINE;
    }
}
