package jtbd.dsl.ui.markers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Diagnostic;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.work.WorkspaceWork;

/**
 * Shows the findings of the server as problem markers, in open texts and closed files alike. One job for all files
 * writes them, so that two findings of one file never cross and the server never waits for a lock of the workspace.
 */
public final class ProblemMarkers extends WorkspaceWork {

    /** What they are found by, in the Problems view and by those who mend them. */
    public static final String TYPE = "jtbd.dsl.ui.problem";

    private final Map<String, List<Diagnostic>> found = new ConcurrentHashMap<>();
    private final Set<String> due = ConcurrentHashMap.newKeySet();

    public ProblemMarkers() {
        super("Problems of jobs to be done");
    }

    /** What was found in the file last. */
    public List<Diagnostic> of(String address) {
        return found.getOrDefault(address, List.of());
    }

    /** What a marker says of a finding. */
    public static String message(Diagnostic finding) {
        return finding.getMessage().map(plain -> plain, markup -> markup.getValue());
    }

    /** The id of the rule that a finding breaks; empty for none. */
    public static String rule(Diagnostic finding) {
        return finding.getCode() == null ? "" : finding.getCode().getLeft();
    }

    public void show(String address, List<Diagnostic> findings) {
        found.put(address, List.copyOf(findings));
        due.add(address);
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        MultiStatus failures = new MultiStatus(ProblemMarkers.class, IStatus.OK, "Some problems cannot be shown", null);
        for (String address : Set.copyOf(due)) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            due.remove(address);
            Addresses.file(address).ifPresent(file -> show(file, of(address), failures, monitor));
        }
        return failures;
    }

    private static void show(IFile file, List<Diagnostic> findings, MultiStatus failures, IProgressMonitor monitor) {
        try {
            // its editor is looked at before the file is taken as rule: nobody in there waits for the file meanwhile
            MarkersOfFile markers = new MarkersOfFile(file);
            // with the file as rule: nobody deletes it or its project meanwhile
            ResourcesPlugin.getWorkspace().run(work -> showIn(file, markers, findings), file, IWorkspace.AVOID_UPDATE,
                    monitor);
        } catch (CoreException e) {
            // another program may have deleted what the workspace still knows
            if (file.getLocation() != null && file.getLocation().toFile().exists()) {
                failures.add(e.getStatus());
            }
        }
    }

    private static void showIn(IFile file, MarkersOfFile markers, List<Diagnostic> findings) throws CoreException {
        if (file.isAccessible()) {
            markers.become(findings);
        }
    }
}
