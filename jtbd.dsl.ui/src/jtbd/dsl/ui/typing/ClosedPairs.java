package jtbd.dsl.ui.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.tokens.KnownTokens;

/**
 * Writes the second of two brackets or quotes with the first, and lets one type over it while the cursor is still
 * between them; Backspace between the two takes both. What is selected gets them around.
 */
final class ClosedPairs implements VerifyKeyListener {

    private final ITextViewer viewer;
    private final List<OwnPair> own = new ArrayList<>();

    ClosedPairs(ITextViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void verifyKey(VerifyEvent key) {
        if (key.doit && !viewer.getTextWidget().getBlockSelection()
                && viewer.getTextWidget().getSelectionRanges().length == 2) {
            Point selected = viewer.getSelectedRange();
            forgetLeft(selected.x);
            try {
                key.doit = !isDone(key.character, selected.x, selected.y);
            } catch (BadLocationException e) {
                Activator.log().error("The second bracket or quote does not fit the text", e);
            }
        }
    }

    private boolean isDone(char typed, int offset, int length) throws BadLocationException {
        if (length == 0 && typed == SWT.BS) {
            return isErased(offset);
        }
        return length == 0 && isTypedOver(typed, offset) || isOpened(typed, offset, length);
    }

    private boolean isTypedOver(char typed, int offset) {
        Optional<OwnPair> closed = own.stream().filter(pair -> pair.isClosedBy(typed, offset)).findFirst();
        boolean isEndOfText = Signs.ofLanguage().filter(signs -> typed == signs.quote()).isPresent()
                && KnownTokens.in(viewer.getDocument()).proseAround(offset)
                        .filter(text -> text.isText() && text.end() == offset + 1 && next(offset) == typed).isPresent();
        if (closed.isPresent() || isEndOfText) {
            viewer.setSelectedRange(offset + 1, 0);
            return true;
        }
        return false;
    }

    private boolean isErased(int offset) throws BadLocationException {
        Optional<OwnPair> empty = own.stream().filter(pair -> pair.isEmptyAround(offset)).findFirst();
        if (empty.isPresent()) {
            empty.get().erase();
        }
        return empty.isPresent();
    }

    private boolean isOpened(char typed, int offset, int length) throws BadLocationException {
        Optional<Signs.Pair> signs = Signs.ofLanguage().flatMap(all -> all.openedBy(typed));
        if (signs.isEmpty() || isProse(offset) || length == 0 && !hasRoom(typed, offset) || !Permission.isGiven()) {
            return false;
        }
        own.add(OwnPair.write(viewer.getDocument(), offset, length, signs.get()));
        viewer.setSelectedRange(offset + 1, length);
        return true;
    }

    private boolean isProse(int offset) {
        return own.stream().anyMatch(OwnPair::isOfQuotes)
                || KnownTokens.in(viewer.getDocument()).proseAround(offset).isPresent();
    }

    /** Whether what follows would not be taken for what stands between the two, and no word ends here. */
    private boolean hasRoom(char typed, int offset) {
        char next = next(offset);
        boolean isFree = Character.isWhitespace(next)
                || Signs.ofLanguage().filter(signs -> signs.isClosingBracket(next)).isPresent();
        char before = offset == 0 ? '\n' : next(offset - 1);
        return isFree && before != typed && !(Character.isLetterOrDigit(before)
                && Signs.ofLanguage().filter(signs -> signs.quote() == typed).isPresent());
    }

    private char next(int offset) {
        IDocument document = viewer.getDocument();
        try {
            return offset < document.getLength() ? document.getChar(offset) : '\n';
        } catch (BadLocationException changedMeanwhile) {
            return '\n';
        }
    }

    private void forgetLeft(int offset) {
        List<OwnPair> left = own.stream().filter(pair -> !pair.isAround(offset)).toList();
        left.forEach(OwnPair::forget);
        own.removeAll(left);
    }
}
