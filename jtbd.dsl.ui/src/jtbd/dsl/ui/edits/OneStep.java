package jtbd.dsl.ui.edits;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import jtbd.dsl.ui.Activator;

/** Edits of one open text, which "undo" takes back together. */
public final class OneStep {

    private OneStep() {
    }

    /** Only to be used on the thread of the workbench. */
    public static void make(IDocument document, List<? extends TextEdit> edits) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            TextEdits.in(document, edits).apply(document);
        } catch (BadLocationException e) {
            Activator.log().error("The edits of the language server do not fit the text", e);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
