package jtbd.dsl.ui.edits;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;

import jtbd.dsl.ui.convert.Addresses;

/**
 * A change of the protocol as one of the Platform: in open texts and in closed files alike, all of it or nothing, and
 * undone in one step.
 */
public final class WorkspaceChange {

    private final CompositeChange change;

    private WorkspaceChange(CompositeChange change) {
        this.change = change;
    }

    /** @throws CoreException where a file cannot be found or read */
    public static WorkspaceChange of(String label, WorkspaceEdit edit) throws CoreException {
        CompositeChange change = new CompositeChange(label);
        Map<String, String> created = new LinkedHashMap<>();
        Map<String, List<TextEdit>> texts = new LinkedHashMap<>();
        if (edit.getChanges() != null) {
            texts.putAll(edit.getChanges());
        }
        if (edit.getDocumentChanges() != null) {
            for (var part : edit.getDocumentChanges()) {
                if (part.isLeft()) {
                    texts.put(part.getLeft().getTextDocument().getUri(), plain(part.getLeft()));
                } else if (part.getRight() instanceof CreateFile file) {
                    created.put(file.getUri(), "");
                }
            }
        }
        for (String address : created.keySet()) {
            String text = texts.containsKey(address) ? TextEdits.applied("", texts.remove(address)) : "";
            change.add(new NewFileChange(newFile(address), text));
        }
        for (var text : texts.entrySet()) {
            change.add(TextEdits.change(existing(text.getKey()), text.getValue()));
        }
        return new WorkspaceChange(change);
    }

    /** For a preview in a refactoring. */
    public Change asChange() {
        return change;
    }

    /** Makes the change; "undo" takes it back as one. */
    public void perform() throws CoreException {
        change.initializeValidationData(new NullProgressMonitor());
        PerformChangeOperation operation = new PerformChangeOperation(change);
        operation.setUndoManager(RefactoringCore.getUndoManager(), change.getName());
        ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        if (operation.getValidationStatus() != null && operation.getValidationStatus().hasFatalError()) {
            throw new CoreException(Status.error(operation.getValidationStatus().getMessageMatchingSeverity(
                    operation.getValidationStatus().getSeverity())));
        }
    }

    private static List<TextEdit> plain(TextDocumentEdit edit) {
        return edit.getEdits().stream().filter(Either::isLeft).map(Either::getLeft).toList();
    }

    private static IFile existing(String address) throws CoreException {
        return Addresses.file(address).filter(IFile::isAccessible).orElseThrow(() -> new CoreException(
                Status.error("The file " + address + " is in no open project. Add its folder as a project first.")));
    }

    private static IFile newFile(String address) throws CoreException {
        IFile file = Addresses.file(address).orElseThrow(() -> new CoreException(
                Status.error("There is no open project for the new file " + URI.create(address).getPath())));
        if (file.exists()) {
            throw new CoreException(Status.error("There is already a file " + file.getFullPath()));
        }
        return file;
    }
}
