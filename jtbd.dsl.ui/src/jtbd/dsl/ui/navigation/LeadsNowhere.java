package jtbd.dsl.ui.navigation;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.texteditor.ITextEditor;

import jtbd.dsl.ui.convert.Words;
import jtbd.dsl.ui.places.StatusLine;

/** A word from which nothing leads further, as the status line of its editor says it; null for a text without one. */
record LeadsNowhere(String word, ITextEditor editor) {

    static LeadsNowhere from(IDocument document, IRegion cursor, ITextEditor editor) {
        return new LeadsNowhere(Words.in(document, Words.at(document, cursor.getOffset())), editor);
    }

    void say() {
        StatusLine.complain(editor, word.isEmpty() ? "There is no name at the cursor"
                : "'" + word + "' has no declaration to go to");
    }
}
