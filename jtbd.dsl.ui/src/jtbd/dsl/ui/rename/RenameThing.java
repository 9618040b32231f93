package jtbd.dsl.ui.rename;

import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.session.Refusal;

/** The command that gives the thing under the cursor another name; the server says whether it can have one. */
public final class RenameThing extends AbstractHandler {

    private static final String TITLE = "Rename";

    @Override
    public Object execute(ExecutionEvent event) {
        ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
        if (editor != null && mayBeWritten(editor)
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection place) {
            IDocument text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Shell shell = editor.getSite().getShell();
            nameAt(text, place.getOffset()).whenComplete((name, failure) -> shell.getDisplay().asyncExec(() -> {
                if (failure != null && !Refusal.of(failure).isOutdated()) {
                    say(shell, Refusal.of(failure).message());
                } else if (failure == null && name == null) {
                    say(shell, "There is no name under the cursor. Put it into the name of a job, a metric or "
                            + "another thing.");
                } else if (failure == null) {
                    open(shell, name);
                }
            }));
        }
        return null;
    }

    /** Asks the user where it is read-only, each time anew: an editor would keep the first answer. */
    private static boolean mayBeWritten(ITextEditor editor) {
        IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
        return file == null || ResourcesPlugin.getWorkspace()
                .validateEdit(new IFile[] { file }, editor.getSite().getShell()).isOK();
    }

    private static CompletableFuture<NamedPlace> nameAt(IDocument text, int offset) {
        String address = Addresses.of(text).orElseThrow();
        PrepareRenameParams place = new PrepareRenameParams(Addresses.text(address), Offsets.position(text, offset));
        return Activator.session().ask(server -> server.getTextDocumentService().prepareRename(place))
                .thenApply(told -> told == null ? null : new NamedPlace(address,
                        told.getSecond().getRange().getStart(), told.getSecond().getPlaceholder()));
    }

    private static void say(Shell shell, String message) {
        MessageDialog.openInformation(shell, TITLE, message);
    }

    private static void open(Shell shell, NamedPlace name) {
        try {
            new RefactoringWizardOpenOperation(new RenameWizard(new Renaming(name))).run(shell, TITLE);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }
}
