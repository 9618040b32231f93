package jtbd.dsl.ui.spelling;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Point;

import jtbd.dsl.ui.Activator;

/** Writes the word that was probably meant. */
final class RightWord extends SpellingProposal {

    private final String right;
    private final int offset;
    private final int length;

    RightWord(String right, int offset, int length) {
        super("Change to '" + right + "'");
        this.right = right;
        this.offset = offset;
        this.length = length;
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(offset, length, right);
        } catch (BadLocationException e) {
            Activator.log().error("The right word does not fit the text", e);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(offset + right.length(), 0);
    }
}
