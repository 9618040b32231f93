package jtbd.dsl.ui.mends;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** Ctrl+1. In a read-only text the list opens as well, and who chooses from it is asked; the Platform asks before. */
final class ListMends extends Action {

    private final ISourceViewer viewer;

    private ListMends(ISourceViewer viewer, String label) {
        super(label);
        this.viewer = viewer;
        setActionDefinitionId(ITextEditorActionDefinitionIds.QUICK_ASSIST);
    }

    static void become(ITextEditor editor, ISourceViewer viewer) {
        editor.setAction(ITextEditorActionConstants.QUICK_ASSIST,
                new ListMends(viewer, editor.getAction(ITextEditorActionConstants.QUICK_ASSIST).getText()));
    }

    @Override
    public void run() {
        ((ITextOperationTarget) viewer).doOperation(ISourceViewer.QUICK_ASSIST);
    }
}
