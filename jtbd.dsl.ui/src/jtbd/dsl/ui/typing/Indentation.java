package jtbd.dsl.ui.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** The blanks that lines begin with. */
final class Indentation {

    private Indentation() {
    }

    /** Of the line of the offset, as far as it stands before the offset. */
    static String before(IDocument document, int offset) throws BadLocationException {
        int start = document.getLineInformationOfOffset(offset).getOffset();
        int end = start;
        while (end < offset && Character.isWhitespace(document.getChar(end))) {
            end++;
        }
        return document.get(start, end - start);
    }

    /** Of the line in which the block opens that the offset stands in; none outside of all blocks. */
    static String ofBlock(Brackets brackets, int offset) throws BadLocationException {
        int opening = brackets.start(offset).orElse(-1);
        return opening < 0 ? "" : before(brackets.document(), opening);
    }

    /** Of a statement in the block that the offset stands in; none outside of all blocks. */
    static String inBlock(Brackets brackets, int offset) throws BadLocationException {
        return brackets.start(offset).isEmpty() ? "" : ofBlock(brackets, offset) + brackets.signs().indentation();
    }
}
