package jtbd.dsl.ui.typing;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

import jtbd.dsl.ui.tokens.KnownTokens;
import jtbd.dsl.ui.tokens.Token;
import jtbd.dsl.ui.tokens.Tokens;

/** The brackets of a text, without those in texts and comments. */
record Brackets(IDocument document, Tokens tokens, Signs signs) {

    private static final int FORWARD = 1;
    private static final int BACKWARD = -1;

    static Optional<Brackets> of(IDocument document) {
        return Signs.ofLanguage().map(signs -> new Brackets(document, KnownTokens.in(document), signs));
    }

    /** Whether a bracket stands there. */
    boolean isAt(int offset) {
        return opensAt(offset) || closesAt(offset);
    }

    boolean opensAt(int offset) {
        return signs.isOpeningBracket(sign(offset)) && !isProse(offset);
    }

    boolean closesAt(int offset) {
        return signs.isClosingBracket(sign(offset)) && !isProse(offset);
    }

    /** From the bracket at the offset to the one that belongs to it. */
    Optional<IRegion> pairOf(int offset) {
        return opensAt(offset) ? end(offset + 1).map(end -> new Region(offset, end + 1 - offset))
                : start(offset).map(start -> new Region(start, offset + 1 - start));
    }

    /** The pair that the region stands in. */
    Optional<IRegion> around(int offset, int length) {
        return start(offset).flatMap(this::pairOf)
                .filter(pair -> pair.getOffset() + pair.getLength() >= offset + length);
    }

    /** Where the block opens that the offset stands in. */
    Optional<Integer> start(int offset) {
        return unmatched(offset - 1, BACKWARD);
    }

    /** Whether some block is open at the end of the text. */
    boolean isOneOpen() {
        return start(document.getLength()).isPresent();
    }

    /** Where the block closes that the offset stands in. */
    private Optional<Integer> end(int offset) {
        return unmatched(offset, FORWARD);
    }

    private Optional<Integer> unmatched(int from, int step) {
        int depth = 0;
        for (int i = from; i >= 0 && i < document.getLength(); i += step) {
            if (isAt(i)) {
                depth += opensAt(i) == (step == FORWARD) ? 1 : -1;
                if (depth < 0) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    boolean isProse(int offset) {
        return tokens.at(offset).filter(Token::isProse).isPresent();
    }

    private char sign(int offset) {
        try {
            return offset < 0 || offset >= document.getLength() ? ' ' : document.getChar(offset);
        } catch (BadLocationException changedMeanwhile) {
            return ' ';
        }
    }
}
