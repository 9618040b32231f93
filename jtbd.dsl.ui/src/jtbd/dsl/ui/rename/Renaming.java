package jtbd.dsl.ui.rename;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.edits.WorkspaceChange;
import jtbd.dsl.ui.session.Refusal;

/** A thing gets another name, as a refactoring of the Platform: with a look at all places first, and undone as one. */
final class Renaming extends Refactoring {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final NamedPlace place;
    private String newName;
    private WorkspaceEdit edit;

    Renaming(NamedPlace place) {
        this.place = place;
        this.newName = place.name();
    }

    @Override
    public String getName() {
        return "Rename '" + place.name() + "' to '" + newName + "'";
    }

    String oldName() {
        return place.name();
    }

    void become(String name) {
        newName = name;
    }

    /** What the server would change now; it refuses, with the reason, where the name clashes with another. */
    CompletableFuture<WorkspaceEdit> ask() {
        return Activator.session().ask(server -> server.getTextDocumentService().rename(place.to(newName)));
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
        monitor.beginTask("Looking for all places", IProgressMonitor.UNKNOWN);
        try {
            edit = answer(ask(), monitor);
            IStatus permission = WorkspaceChange.of(getName(), edit).permission(getValidationContext());
            return permission.isOK() ? new RefactoringStatus()
                    : RefactoringStatus.createFatalErrorStatus(permission.getMessage());
        } catch (ExecutionException e) {
            return RefactoringStatus.createFatalErrorStatus(Refusal.of(e.getCause()).message());
        } catch (TimeoutException e) {
            return RefactoringStatus.createFatalErrorStatus("The language server does not answer. Try it again later.");
        } finally {
            monitor.done();
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws CoreException {
        return WorkspaceChange.of(getName(), edit).asChange();
    }

    /** The answer, unless the user cancels before it comes. */
    private static <T> T answer(CompletableFuture<T> answer, IProgressMonitor monitor)
            throws ExecutionException, TimeoutException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                return answer.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
        throw new TimeoutException();
    }
}
