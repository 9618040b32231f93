package jtbd.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.syntax.JtbdResource;
import jtbd.workspace.files.Source;

/**
 * Everything that was read, linked and checked together.
 *
 * @param sources by the name that the model has for them, in the order of the call
 * @param findings of all rules, in the order of the sources, then as they stand there
 * @param unreadable the sources that are no text of ours or could not be checked to their end, each once
 */
public record CheckedWorkspace(XtextResourceSet resources, Map<String, Source> sources, List<Finding> findings,
        List<Unreadable> unreadable) {

    /** Whether something keeps documents from being made. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The source that the model calls so, by the name the user has for it. */
    public String shown(String uri) {
        Source source = sources.get(uri);
        return source == null ? uri : source.shown();
    }

    /** How many files have passages that were left out, as nobody can make sense of them. */
    public int readInPart() {
        return (int) resources.getResources().stream().filter(file -> file instanceof JtbdResource read
                && read.doubt() != null && read.doubt().isAny()).count();
    }

    /** The text of a source, where it could be read. */
    public Optional<String> text(String uri) {
        Resource resource = resources.getResource(URI.createURI(uri), false);
        return resource instanceof JtbdResource read && read.getParseResult() != null
                ? Optional.of(read.text()) : Optional.empty();
    }
}
