package jtbd.dsl.ui.typing;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;

/**
 * Keeps the lines of an editor where they are while something is undone or done again, with the cursor in sight. The
 * Platform loses them where lenses stand between the lines and several edits are undone together.
 */
final class SightAfterUndo implements IOperationHistoryListener {

    private final ITextViewer viewer;
    private int top;

    SightAfterUndo(ITextViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        switch (event.getEventType()) {
            case OperationHistoryEvent.ABOUT_TO_UNDO, OperationHistoryEvent.ABOUT_TO_REDO -> inFront(this::remember);
            case OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE -> inFront(this::show);
            default -> { }
        }
    }

    /** Other files may be changed as well, in editors that the user does not look at. */
    private void inFront(Runnable deed) {
        PlatformUI.getWorkbench().getDisplay().execute(() -> {
            StyledText text = viewer.getTextWidget();
            if (text != null && text.isVisible()) {
                deed.run();
            }
        });
    }

    private void remember() {
        top = viewer.getTopIndex();
    }

    private void show() {
        Point selected = viewer.getSelectedRange();
        viewer.setTopIndex(top);
        viewer.revealRange(selected.x, selected.y);
    }
}
