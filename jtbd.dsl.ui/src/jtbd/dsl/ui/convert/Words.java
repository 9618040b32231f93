package jtbd.dsl.ui.convert;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** The words of a text: letters, digits and underscores in a row. */
public final class Words {

    private Words() {
    }

    /** Where the word at the offset stands; an empty region at the offset where there is none. */
    public static IRegion at(IDocument document, int offset) {
        try {
            int start = offset;
            while (start > 0 && Character.isJavaIdentifierPart(document.getChar(start - 1))) {
                start--;
            }
            int end = offset;
            while (end < document.getLength() && Character.isJavaIdentifierPart(document.getChar(end))) {
                end++;
            }
            return new Region(start, end - start);
        } catch (BadLocationException changedMeanwhile) {
            return new Region(offset, 0);
        }
    }

    /** The words of a region. */
    public static String in(IDocument document, IRegion region) {
        try {
            return document.get(region.getOffset(), region.getLength());
        } catch (BadLocationException changedMeanwhile) {
            return "";
        }
    }

    /** A line, counted from 0, without the white space around. */
    public static String line(IDocument document, int line) {
        try {
            return in(document, document.getLineInformation(line)).strip();
        } catch (BadLocationException changedMeanwhile) {
            return "";
        }
    }
}
