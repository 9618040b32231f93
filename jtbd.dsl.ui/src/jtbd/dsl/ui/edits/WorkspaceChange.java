package jtbd.dsl.ui.edits;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.snippets.Snippet;

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
        Map<String, List<TextEdit>> texts = texts(edit);
        for (String address : created(edit)) {
            String text = texts.containsKey(address) ? TextEdits.applied("", texts.remove(address)) : "";
            change.add(new NewFileChange(newFile(address), text));
        }
        for (var text : texts.entrySet()) {
            change.add(TextEdits.change(existing(text.getKey()), text.getValue()));
        }
        return new WorkspaceChange(change);
    }

    /** Makes the change at once, and shows it to the user who asked for it; on the thread of the workbench. */
    public static void make(String label, WorkspaceEdit edit) throws CoreException {
        WorkspaceChange change = of(label, edit);
        if (change.permission(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell()).isOK()) {
            Optional<ShownChange> shown = ShownChange.of(edit);
            change.perform();
            shown.ifPresent(ShownChange::show);
        }
    }

    /** For a preview in a refactoring; the Platform saves what such a one changes. */
    public Change asChange() {
        return change;
    }

    /** Whether its files may be written, read-only ones after the user was asked; not OK, with the reason, else. */
    public IStatus permission(Object shell) {
        return ResourcesPlugin.getWorkspace().validateEdit(texts().map(TextFileChange::getFile).toArray(IFile[]::new),
                shell);
    }

    /** Makes the change; "undo" takes it back as one. Editors have it unsaved: whether it stays is for the user. */
    public void perform() throws CoreException {
        texts().filter(WorkspaceChange::isInEditor).forEach(text -> text.setSaveMode(TextFileChange.LEAVE_DIRTY));
        change.initializeValidationData(new NullProgressMonitor());
        PerformChangeOperation operation = new PerformChangeOperation(change);
        operation.setUndoManager(RefactoringCore.getUndoManager(), change.getName());
        ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        if (operation.getValidationStatus() != null && operation.getValidationStatus().hasFatalError()) {
            throw new CoreException(Status.error(operation.getValidationStatus().getMessageMatchingSeverity(
                    operation.getValidationStatus().getSeverity())));
        }
    }

    private Stream<TextFileChange> texts() {
        return Stream.of(change.getChildren()).filter(TextFileChange.class::isInstance).map(TextFileChange.class::cast);
    }

    private static boolean isInEditor(TextFileChange text) {
        return FileBuffers.getTextFileBufferManager().getTextFileBuffer(text.getFile().getFullPath(),
                LocationKind.IFILE) != null;
    }

    /** The edits of each text by its address, in either of the two forms that the protocol has for them. */
    static Map<String, List<TextEdit>> texts(WorkspaceEdit edit) {
        Map<String, List<TextEdit>> texts = new LinkedHashMap<>();
        if (edit.getChanges() != null) {
            texts.putAll(edit.getChanges());
        }
        parts(edit).filter(Either::isLeft).map(Either::getLeft)
                .forEach(text -> texts.put(text.getTextDocument().getUri(), plain(text)));
        return texts;
    }

    static List<String> created(WorkspaceEdit edit) {
        return parts(edit).filter(Either::isRight).map(Either::getRight).filter(CreateFile.class::isInstance)
                .map(file -> ((CreateFile) file).getUri()).distinct().toList();
    }

    private static Stream<Either<TextDocumentEdit, ResourceOperation>> parts(WorkspaceEdit edit) {
        return edit.getDocumentChanges() == null ? Stream.empty() : edit.getDocumentChanges().stream();
    }

    private static List<TextEdit> plain(TextDocumentEdit edit) {
        return edit.getEdits().stream().map(each -> each.map(plain -> plain, WorkspaceChange::plain)).toList();
    }

    private static TextEdit plain(SnippetTextEdit edit) {
        return new TextEdit(edit.getRange(), Snippet.parse(edit.getSnippet().getValue()).text());
    }

    static IFile existing(String address) throws CoreException {
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
