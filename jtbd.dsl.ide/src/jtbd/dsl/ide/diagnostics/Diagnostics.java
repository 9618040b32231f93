package jtbd.dsl.ide.diagnostics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.ide.session.FileProblem;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;

/**
 * Tells the client what is wrong: with a file that changed at once, as far as the file itself shows it; with what
 * only other files show in a pause of typing, and when something was saved.
 */
@Singleton
public final class Diagnostics {

    @Inject
    private Session session;

    @Inject
    private IssueDiagnostics conversion;

    @Inject
    private BeyondTheFile beyondTheFile;

    private final Map<URI, FileFindings> known = new ConcurrentHashMap<>();
    private final Map<URI, List<Diagnostic>> published = new ConcurrentHashMap<>();
    private final Set<XtextResource> changed = ConcurrentHashMap.newKeySet();
    private volatile boolean wholeWorkspaceIsDue;
    private LanguageClient client;

    public void publishTo(LanguageClient receiver) {
        this.client = receiver;
    }

    /** Notes files that have to be checked; those that are open come first. */
    public void due(Collection<XtextResource> files) {
        changed.addAll(files);
        beyondTheFile.changed(files);
    }

    public void wholeWorkspaceIsDue() {
        wholeWorkspaceIsDue = true;
    }

    public boolean isWholeWorkspaceDue() {
        return wholeWorkspaceIsDue;
    }

    /** Checks what is due, each file by itself; when cancelled, goes on where it stopped the next time. */
    public void checkChangedFiles(CancelIndicator cancelled) {
        withdrawWhatIsGone();
        session.problems().forEach(this::publish);
        List<XtextResource> open = changed.stream().filter(file -> session.isOpen(file.getURI())).toList();
        open.forEach(file -> checkInTheFile(file, cancelled));
        SideBySide.forEach(Set.copyOf(changed), file -> checkInTheFile(file, cancelled));
    }

    /** Checks what only the whole workspace shows, in all files for which that may have changed. */
    public void checkWholeWorkspace(CancelIndicator cancelled) {
        SideBySide.forEach(beyondTheFile.due(), file -> checkBeyondTheFile(file, cancelled));
        wholeWorkspaceIsDue = false;
    }

    /** What is wrong with the file, as far as it is known. */
    public List<Issue> of(FileView file) {
        return known.getOrDefault(file.uri(), FileFindings.NONE).in(file.lines());
    }

    private void checkInTheFile(XtextResource file, CancelIndicator cancelled) {
        if (session.workspace().file(file.getURI()).filter(file::equals).isEmpty()) {
            changed.remove(file);
            return;
        }
        FileView view = session.view(file);
        List<Issue> issues = session.workspace().check(file, CheckMode.FAST_ONLY, cancelled);
        known.put(file.getURI(),
                known.getOrDefault(file.getURI(), FileFindings.NONE).withInTheFile(view.lines(), issues));
        if (session.isOpen(file.getURI())) {
            // an editor loses sight of what was found in words that it replaced, even by the same ones
            published.remove(file.getURI());
        }
        publish(view);
        changed.remove(file);
    }

    private void checkBeyondTheFile(XtextResource file, CancelIndicator cancelled) {
        List<Issue> issues = beyondTheFile.check(file, cancelled);
        if (known.computeIfPresent(file.getURI(), (uri, before) -> before.withBeyondTheFile(issues)) == null) {
            // the file itself was not checked yet, and has to be before anything else is said of it
            beyondTheFile.changed(List.of(file));
            return;
        }
        publish(session.view(file));
    }

    private void withdrawWhatIsGone() {
        var problems = session.problems();
        for (URI file : List.copyOf(published.keySet())) {
            if (session.workspace().file(file).isEmpty() && !problems.containsKey(file)) {
                known.remove(file);
                published.remove(file);
                client.publishDiagnostics(
                        new PublishDiagnosticsParams(session.addresses().forClient(file), List.of()));
            }
        }
    }

    private void publish(FileView file) {
        List<Issue> findings = of(file).stream().filter(issue -> issue.getSeverity() != Severity.IGNORE).toList();
        List<Diagnostic> now = Stream.concat(
                Gravest.of(findings).stream().map(issue -> conversion.diagnostic(issue, file)),
                Gravest.reminder(findings).stream()).toList();
        publish(file.uri(), file.address(), now);
    }

    private void publish(URI file, List<FileProblem> problems) {
        publish(file, session.addresses().forClient(file), problems.stream().map(conversion::diagnostic).toList());
    }

    private void publish(URI file, String address, List<Diagnostic> now) {
        List<Diagnostic> before = published.put(file, now);
        // who has opened a text hears of it even when nothing is wrong; of all others that would be noise
        if (before == null ? !now.isEmpty() || session.isOpen(file) : !now.equals(before)) {
            client.publishDiagnostics(new PublishDiagnosticsParams(address, now));
        }
    }
}
