package jtbd.dsl.ui.mends;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.edits.WorkspaceChange;

/** Does what an action of the server says, as one step that can be undone. */
final class ActionDone {

    private ActionDone() {
    }

    /** Only to be used on the thread of the workbench; tells the user where it cannot be done. */
    static void of(CodeAction action) {
        try {
            WorkspaceChange.of(action.getTitle(), action.getEdit()).perform();
        } catch (CoreException e) {
            ErrorDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                    action.getTitle(), null, e.getStatus());
        }
    }
}
