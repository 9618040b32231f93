package jtbd.dsl.tests.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.tests.fixtures.Findings;
import jtbd.dsl.tests.fixtures.SyntaxErrors;

/** Each mistake gives one message, at its place, that says what to do. */
final class Told {

    private Told() {
    }

    static void says(String message, String text) {
        assertThat(SyntaxErrors.in(text)).containsExactly(message);
    }

    /** Nothing, as an error. */
    static void says(String text) {
        assertThat(Findings.in(text)).filteredOn(finding -> finding.severity() == Severity.ERROR).isEmpty();
    }
}
