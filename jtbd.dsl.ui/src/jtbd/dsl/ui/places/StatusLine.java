package jtbd.dsl.ui.places;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * What an editor says about what was just done or wanted, until one goes on. By itself the Platform takes a message
 * away when something is selected only, and also when blocks that can be folded are told to the text.
 */
public final class StatusLine implements CaretListener {

    private final ITextEditor editor;
    private final StyledText text;
    private final ISelection cursor;

    private StatusLine(ITextEditor editor, StyledText text) {
        this.editor = editor;
        this.text = text;
        this.cursor = editor.getSelectionProvider().getSelection();
    }

    public static void say(ITextEditor editor, String message) {
        say(editor, null, message);
    }

    /** Says it as an error. */
    public static void complain(ITextEditor editor, String message) {
        say(editor, message, null);
    }

    private static void say(ITextEditor editor, String error, String message) {
        if (Adapters.adapt(editor, Control.class) instanceof StyledText text) {
            tell(editor, error, message);
            text.addCaretListener(new StatusLine(editor, text));
        }
    }

    private static void tell(ITextEditor editor, String error, String message) {
        IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
        line.setErrorMessage(error);
        line.setMessage(message);
    }

    @Override
    public void caretMoved(CaretEvent event) {
        // when blocks are told to the text, the caret goes to its start and back again
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed() && !editor.getSelectionProvider().getSelection().equals(cursor)) {
                text.removeCaretListener(this);
                tell(editor, null, null);
            }
        });
    }
}
