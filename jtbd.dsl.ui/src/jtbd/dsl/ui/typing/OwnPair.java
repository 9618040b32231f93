package jtbd.dsl.ui.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;

/** A pair of brackets or quotes whose second half was written for the user, and which move with the text. */
record OwnPair(IDocument document, Position open, Position close, Signs.Pair signs) {

    /** Writes both around what is selected, or nothing. */
    static OwnPair write(IDocument document, int offset, int length, Signs.Pair signs) throws BadLocationException {
        String inside = document.get(offset, length);
        document.replace(offset, length, signs.open() + inside + signs.close());
        OwnPair pair = new OwnPair(document, new Position(offset, 1), new Position(offset + 1 + length, 1), signs);
        document.addPosition(pair.open);
        document.addPosition(pair.close);
        return pair;
    }

    boolean isAround(int offset) {
        return !open.isDeleted() && !close.isDeleted() && open.getOffset() < offset && offset <= close.getOffset();
    }

    boolean isClosedBy(char sign, int offset) {
        return sign == signs.close() && offset == close.getOffset();
    }

    boolean isEmptyAround(int offset) {
        return offset == close.getOffset() && close.getOffset() == open.getOffset() + 1;
    }

    boolean isOfQuotes() {
        return signs.open() == signs.close();
    }

    void erase() throws BadLocationException {
        document.replace(open.getOffset(), close.getOffset() + 1 - open.getOffset(), "");
    }

    void forget() {
        document.removePosition(open);
        document.removePosition(close);
    }
}
