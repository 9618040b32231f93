package jtbd.dsl.ui.convert;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places in a text: counted from its start on the Platform, by line and character in the protocol. */
public final class Offsets {

    private Offsets() {
    }

    /** The offset of a position; a position behind the end of the text is its end, as the text may have shrunk. */
    public static int offset(IDocument document, Position position) {
        try {
            return position.getLine() >= document.getNumberOfLines() ? document.getLength()
                    : Math.min(document.getLength(),
                            document.getLineOffset(position.getLine()) + position.getCharacter());
        } catch (BadLocationException changedMeanwhile) {
            return document.getLength();
        }
    }

    public static IRegion region(IDocument document, Range range) {
        int start = offset(document, range.getStart());
        return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
    }

    /** The position of an offset; an offset behind the end of the text is its end. */
    public static Position position(IDocument document, int offset) {
        try {
            int inside = Math.max(0, Math.min(offset, document.getLength()));
            int line = document.getLineOfOffset(inside);
            return new Position(line, inside - document.getLineOffset(line));
        } catch (BadLocationException changedMeanwhile) {
            return new Position(0, 0);
        }
    }

    public static Range range(IDocument document, int offset, int length) {
        return new Range(position(document, offset), position(document, offset + length));
    }
}
