package jtbd.workspace.loading;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.validation.Issue;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.naming.ElementIds;

/** Turns what Xtext's validation reports into findings. */
final class IssueFindings {

    private final ResourceSet resources;

    IssueFindings(ResourceSet resources) {
        this.resources = resources;
    }

    Finding finding(Issue issue) {
        return new Finding(issue.getCode(), severity(issue), issue.getMessage(), element(issue), place(issue));
    }

    private static Severity severity(Issue issue) {
        return switch (issue.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
            case IGNORE -> Severity.IGNORE;
        };
    }

    private String element(Issue issue) {
        EObject element = resources.getEObject(issue.getUriToProblem(), false);
        return element == null ? "" : ElementIds.of(element);
    }

    private static Place place(Issue issue) {
        return new Place(issue.getUriToProblem().trimFragment().toString(), issue.getLineNumber(), issue.getColumn(),
                issue.getLineNumberEnd(), issue.getColumnEnd());
    }
}
