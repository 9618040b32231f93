package jtbd.dsl.ui.typing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.edits.OneStep;

/** The command that makes comments of the selected lines, or lines of comments. */
public final class ToggleComment extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
        if (editor instanceof ITextEditorExtension2 writable && writable.validateEditorInputState()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection lines) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Signs.ofLanguage().ifPresent(signs -> toggle(editor, document, lines, signs));
        }
        return null;
    }

    /** Whole lines stay selected. */
    private static void toggle(ITextEditor editor, IDocument document, ITextSelection selected, Signs signs) {
        try {
            CommentedLines lines = CommentedLines.of(document, selected, signs.lineComment());
            OneStep.make(document, lines.areComments() ? lines.opened() : lines.closed());
            if (selected.getLength() > 0) {
                IRegion last = document.getLineInformation(lines.last());
                int start = document.getLineOffset(lines.first());
                editor.selectAndReveal(start, last.getOffset() + last.getLength() - start);
            }
        } catch (BadLocationException e) {
            Activator.log().error("The lines cannot become comments", e);
        }
    }
}
