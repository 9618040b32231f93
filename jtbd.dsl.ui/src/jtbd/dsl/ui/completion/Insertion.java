package jtbd.dsl.ui.completion;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

import jtbd.dsl.ui.edits.TextEdits;
import jtbd.dsl.ui.snippets.FilledInPlaces;
import jtbd.dsl.ui.snippets.Snippet;

/** What a chosen proposal writes: its words, what has to be written elsewhere for them, and places to fill in. */
record Insertion(CompletionItem item, Snippet snippet, int offset, int length) {

    static Insertion of(CompletionItem item, IDocument document, int offset, int length) throws BadLocationException {
        String text = item.getTextEdit().getLeft().getNewText().replace("\n", newLine(document, offset));
        Snippet snippet = item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.parse(text)
                : Snippet.ofPlain(text);
        return new Insertion(item, snippet, offset, length);
    }

    /** Answers with what is to be selected then. */
    Point into(ITextViewer viewer) throws BadLocationException {
        IDocument document = viewer.getDocument();
        MultiTextEdit all = item.getAdditionalTextEdits() == null ? new MultiTextEdit()
                : TextEdits.in(document, item.getAdditionalTextEdits());
        ReplaceEdit words = new ReplaceEdit(offset, length, snippet.text());
        all.addChild(words);
        all.apply(document);
        viewer.revealRange(words.getOffset(), words.getLength());
        return new FilledInPlaces(snippet, words.getOffset()).in(viewer);
    }

    /** What begins the next line of a block: it is indented as the line that the block begins in. */
    static String newLine(IDocument document, int offset) throws BadLocationException {
        int line = document.getLineInformationOfOffset(offset).getOffset();
        int end = line;
        while (end < offset && Character.isWhitespace(document.getChar(end))) {
            end++;
        }
        return TextUtilities.getDefaultLineDelimiter(document) + document.get(line, end - line);
    }
}
