package jtbd.dsl.ui.places;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * What an editor says about what was just done or wanted, until one goes on: by itself the Platform takes a message
 * away only when something is selected.
 */
public final class StatusLine implements CaretListener {

    private final IEditorStatusLine line;
    private final StyledText text;

    private StatusLine(IEditorStatusLine line, StyledText text) {
        this.line = line;
        this.text = text;
    }

    public static void say(ITextEditor editor, String message) {
        say(editor, false, message);
    }

    /** Says it as an error. */
    public static void complain(ITextEditor editor, String message) {
        say(editor, true, message);
    }

    private static void say(ITextEditor editor, boolean isError, String message) {
        IEditorStatusLine line = Adapters.adapt(editor, IEditorStatusLine.class);
        if (line != null && Adapters.adapt(editor, Control.class) instanceof StyledText text) {
            line.setMessage(isError, message, null);
            text.addCaretListener(new StatusLine(line, text));
        }
    }

    @Override
    public void caretMoved(CaretEvent event) {
        text.removeCaretListener(this);
        line.setMessage(false, null, null);
    }
}
