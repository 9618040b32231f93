package jtbd.dsl.ide.diagnostics;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.validation.Issue;

/** What a client is told of a file with more findings than anybody reads: the gravest, and how many more there are. */
final class Gravest {

    private static final int MOST = 2_000;
    private static final Position START = new Position(0, 0);

    private Gravest() {
    }

    static List<Issue> of(List<Issue> findings) {
        return findings.size() <= MOST ? findings
                : findings.stream().sorted(Comparator.comparing(Issue::getSeverity)).limit(MOST).toList();
    }

    /** The reminder of those that are left out; none where all are told. */
    static List<Diagnostic> reminder(List<Issue> findings) {
        return findings.size() <= MOST ? List.of() : List.of(new Diagnostic(new Range(START, START),
                "%s more findings are not shown here. 'jtbd check' tells all of them."
                        .formatted(findings.size() - MOST),
                DiagnosticSeverity.Information, IssueDiagnostics.SOURCE));
    }
}
