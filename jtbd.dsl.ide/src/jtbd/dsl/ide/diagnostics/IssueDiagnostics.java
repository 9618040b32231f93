package jtbd.dsl.ide.diagnostics;

import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileProblem;
import jtbd.dsl.ide.session.FileView;

/** Says a finding in the words of the protocol: its place, its weight, and the rule with a link to its page. */
public final class IssueDiagnostics {

    static final String SOURCE = "jtbd";

    /** The rules about words that could go without a loss. */
    private static final Set<String> OF_NO_USE = Set.of("structure.unused-import", "structure.repeated-reference");

    @Inject
    private RulePages pages;

    @Inject
    private RelatedPlaces related;

    public Diagnostic diagnostic(Issue issue, FileView file) {
        Diagnostic diagnostic = new Diagnostic(MarkedPlace.of(issue, file), issue.getMessage(),
                severity(issue.getSeverity()), SOURCE, issue.getCode());
        describe(diagnostic, issue.getCode());
        if (OF_NO_USE.contains(issue.getCode())) {
            diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
        }
        var places = related.of(issue, file);
        if (!places.isEmpty()) {
            diagnostic.setRelatedInformation(places);
        }
        return diagnostic;
    }

    Diagnostic diagnostic(FileProblem problem) {
        Diagnostic diagnostic = new Diagnostic(new Range(problem.place(), problem.place()), problem.message(),
                DiagnosticSeverity.Error, SOURCE);
        if (!problem.rule().isEmpty()) {
            diagnostic.setCode(problem.rule());
            describe(diagnostic, problem.rule());
        }
        return diagnostic;
    }

    private void describe(Diagnostic diagnostic, String rule) {
        pages.addressOf(rule).map(DiagnosticCodeDescription::new).ifPresent(diagnostic::setCodeDescription);
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
