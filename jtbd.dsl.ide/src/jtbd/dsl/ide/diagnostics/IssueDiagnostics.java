package jtbd.dsl.ide.diagnostics;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

import jtbd.dsl.ide.session.FileView;

/** Says a finding in the words of the protocol: its place, its weight, and the rule with a link to its page. */
public final class IssueDiagnostics {

    private static final String SOURCE = "jtbd";

    public Diagnostic diagnostic(Issue issue, FileView file) {
        Diagnostic diagnostic = new Diagnostic(file.lines().range(issue.getOffset(), issue.getLength()),
                issue.getMessage(), severity(issue.getSeverity()), SOURCE, issue.getCode());
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
            case IGNORE -> DiagnosticSeverity.Hint;
        };
    }
}
