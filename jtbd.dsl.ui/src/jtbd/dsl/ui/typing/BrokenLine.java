package jtbd.dsl.ui.typing;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

import jtbd.dsl.ui.tokens.Token;

/** A line that is about to be broken in two. */
record BrokenLine(IDocument document, int start, int end, String behind, Optional<Brackets> brackets) {

    /** @param end where the rest of the line begins, which goes to the next line */
    static BrokenLine at(IDocument document, int start, int end) throws BadLocationException {
        IRegion last = document.getLineInformationOfOffset(end);
        String behind = document.get(end, last.getOffset() + last.getLength() - end);
        return new BrokenLine(document, start, end, behind, Brackets.of(document));
    }

    /** What the next line begins with. */
    String beginning() throws BadLocationException {
        String indentation = Indentation.before(document, start);
        if (isEmpty()) {
            return brackets.isEmpty() ? indentation : Indentation.inBlock(brackets.get(), start);
        }
        if (opensBlock()) {
            return indentation + brackets.get().signs().indentation();
        }
        return isInsideComment() ? indentation + brackets.get().signs().lineComment() + " " : indentation;
    }

    /** What comes behind the cursor in a block that is opened: its closing bracket has a line of its own. */
    String closing(String newLine) throws BadLocationException {
        if (!opensBlock()) {
            return "";
        }
        String below = newLine + Indentation.before(document, start);
        if (closesBehind()) {
            return below;
        }
        return behind.isBlank() && brackets.get().isOneOpen() ? below + closingBracket() : "";
    }

    /** What the next line has already; none where all of the line goes down, with its own indentation. */
    int blanksBehind() throws BadLocationException {
        return beginsBehind() ? 0 : blanksOf(behind);
    }

    private static int blanksOf(String behind) {
        return behind.length() - behind.stripLeading().length();
    }

    private boolean isEmpty() throws BadLocationException {
        return beginsBehind() && behind.isBlank();
    }

    /** Whether nothing stands in the line before the break. */
    private boolean beginsBehind() throws BadLocationException {
        int line = document.getLineInformationOfOffset(start).getOffset();
        return document.get(line, start - line).isBlank();
    }

    private boolean opensBlock() {
        int last = lastSign();
        return last >= 0 && brackets.filter(known -> known.opensAt(last)).isPresent();
    }

    private boolean closesBehind() {
        return brackets.filter(known -> known.closesAt(end + blanksOf(behind))).isPresent();
    }

    private char closingBracket() throws BadLocationException {
        return brackets.get().signs().openedBy(document.getChar(lastSign())).orElseThrow().close();
    }

    private boolean isInsideComment() throws BadLocationException {
        if (behind.isBlank() || brackets.isEmpty()) {
            return false;
        }
        Optional<Token> comment = brackets.get().tokens().proseAround(start).filter(Token::isComment);
        return comment.isPresent() && document.get(comment.get().offset(), comment.get().length())
                .startsWith(brackets.get().signs().lineComment());
    }

    /** The last sign before the break that is no blank and no comment; -1 where there is none. */
    private int lastSign() {
        try {
            int line = document.getLineInformationOfOffset(start).getOffset();
            for (int i = start - 1; i >= line; i--) {
                if (!isComment(i) && !Character.isWhitespace(document.getChar(i))) {
                    return i;
                }
            }
            return -1;
        } catch (BadLocationException changedMeanwhile) {
            return -1;
        }
    }

    private boolean isComment(int offset) {
        return brackets.flatMap(known -> known.tokens().at(offset)).filter(Token::isComment).isPresent();
    }
}
