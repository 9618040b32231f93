package jtbd.dsl.ui.typing;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Whether the file in the editor may be changed; the user is asked where that is needed. */
final class Permission {

    private Permission() {
    }

    static boolean isGiven() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        ITextEditor editor = Adapters.adapt(page.getActiveEditor(), ITextEditor.class);
        return !(editor instanceof ITextEditorExtension2 guarded) || guarded.validateEditorInputState();
    }
}
