package jtbd.dsl.ui.convert;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** How grave a finding is. */
public final class Severities {

    private Severities() {
    }

    public static int ofMarker(DiagnosticSeverity severity) {
        return switch (severity) {
            case Error -> IMarker.SEVERITY_ERROR;
            case Warning -> IMarker.SEVERITY_WARNING;
            case Information, Hint -> IMarker.SEVERITY_INFO;
        };
    }
}
