package jtbd.dsl.ui.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.session.AwaitedCommand;
import jtbd.dsl.ui.work.WorkspaceWork;

/**
 * Has the server write or remove the documents of one root, one after the other. What becomes due while it runs is done
 * once when it has ended, however often it was asked for.
 */
final class DocumentsJob extends WorkspaceWork {

    /** What those wait for who need all documents written. */
    private static final String FAMILY = "jtbd.dsl.ui.documents";

    private static final Map<DocumentRoot, DocumentsJob> JOBS = new ConcurrentHashMap<>();

    /** Several files are often saved one right after the other. */
    private static final int PAUSE_MILLISECONDS = 200;

    private final DocumentRoot root;
    private final AtomicBoolean removalIsDue = new AtomicBoolean();
    private final AtomicBoolean writingIsDue = new AtomicBoolean();
    private final AtomicBoolean tellingIsDue = new AtomicBoolean();

    private DocumentsJob(DocumentRoot root) {
        super("Documents of " + root.folder().getName());
        this.root = root;
    }

    static DocumentsJob of(DocumentRoot root) {
        return JOBS.computeIfAbsent(root, DocumentsJob::new);
    }

    void writeSoon() {
        writingIsDue.set(true);
        schedule(PAUSE_MILLISECONDS);
    }

    /** Writes without a pause, and lets the server tell the user what came of it. */
    void writeAndTell() {
        tellingIsDue.set(true);
        writingIsDue.set(true);
        schedule();
    }

    void removeSoon() {
        writingIsDue.set(false);
        removalIsDue.set(true);
        schedule(PAUSE_MILLISECONDS);
    }

    @Override
    public boolean belongsTo(Object family) {
        return FAMILY.equals(family) || super.belongsTo(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (removalIsDue.getAndSet(false)) {
                carryOut("jtbd.removeDocuments", Map.of(), monitor);
            }
            if (writingIsDue.getAndSet(false)) {
                write(monitor);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private void write(IProgressMonitor monitor) throws CoreException {
        Optional<WrittenDocuments> answer = carryOut("jtbd.generate",
                Map.of("quiet", !tellingIsDue.getAndSet(false), "clean", true), monitor);
        if (answer.isPresent()) {
            root.keepOthers(answer.get().others());
        }
        Optional<String> now = answer.map(WrittenDocuments::folder);
        if (now.isPresent()) {
            Optional<String> before = root.documents();
            root.keepDocuments(now.get());
            if (before.isPresent() && !before.equals(now)) {
                carryOut("jtbd.removeDocuments", Map.of("folder", before.get()), monitor);
            }
        }
    }

    /** Answers with what the server says that it did. */
    private Optional<WrittenDocuments> carryOut(String command, Map<String, ?> wishes, IProgressMonitor monitor)
            throws CoreException {
        if (!root.folder().isAccessible()) {
            return Optional.empty();
        }
        Map<String, Object> arguments = new HashMap<>(wishes);
        arguments.put("uri", Addresses.of(root.folder()));
        Optional<WrittenDocuments> answer = new AwaitedCommand<>(command, arguments, WrittenDocuments.class)
                .answer(monitor);
        if (answer.isPresent() && !monitor.isCanceled()) {
            new ShownDocuments(root, answer.get()).show(monitor);
        }
        return answer;
    }
}
