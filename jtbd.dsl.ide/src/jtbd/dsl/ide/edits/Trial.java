package jtbd.dsl.ide.edits;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.model.Portfolio;
import jtbd.workspace.Progress;
import jtbd.workspace.live.LiveWorkspace;

/** A workspace to try texts in: some files, and those that they refer to. */
public final class Trial {

    private final LiveWorkspace workspace;
    private final Set<URI> tried = new LinkedHashSet<>();

    public Trial(Session session, List<FileView> files) {
        this(session, files, FileView::text);
    }

    /** @param trying what the files are to say */
    public Trial(Session session, Collection<FileView> files, Function<FileView, String> trying) {
        workspace = new LiveWorkspace(session::projectOf);
        Map<URI, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file.uri(), trying.apply(file)));
        tried.addAll(texts.keySet());
        files.forEach(file -> file.resource().getAllContents().forEachRemaining(element -> element.eCrossReferences()
                .stream().filter(target -> !target.eIsProxy())
                .forEach(target -> texts.computeIfAbsent(target.eResource().getURI(),
                        uri -> session.viewOf(target).text()))));
        workspace.putAll(texts, Progress.SILENT);
    }

    public XtextResource put(URI file, String text) {
        tried.add(file);
        workspace.put(file, text);
        return file(file);
    }

    public XtextResource file(URI file) {
        return workspace.file(file).orElseThrow();
    }

    /** What looking at the file alone shows. */
    public List<Issue> findings(URI file) {
        return workspace.check(file(file), CheckMode.FAST_ONLY, CancelIndicator.NullImpl);
    }

    /** How many errors are in the files that are tried. */
    public long errors() {
        return tried.stream().flatMap(file -> findings(file).stream())
                .filter(issue -> issue.getSeverity() == Severity.ERROR).count();
    }

    public Portfolio portfolio() {
        return Portfolio.of(workspace.resources());
    }
}
