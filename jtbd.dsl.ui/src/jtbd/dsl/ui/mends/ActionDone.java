package jtbd.dsl.ui.mends;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.edits.WorkspaceChange;

/** Does what an action of the server says, as one step that can be undone; tells the user where that cannot be. */
final class ActionDone {

    private ActionDone() {
    }

    /** Done on the thread of the workbench, whoever asks: hovers do so from another. */
    static void of(CodeAction action) {
        PlatformUI.getWorkbench().getDisplay().execute(() -> perform(action));
    }

    private static void perform(CodeAction action) {
        try {
            WorkspaceChange.make(action.getTitle(), action.getEdit());
        } catch (CoreException e) {
            ErrorDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                    action.getTitle(), null, e.getStatus());
        }
    }
}
