package jtbd.dsl.ui.typing;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcherExtension;

/** Shows which bracket belongs to the one beside the cursor. */
public final class MatchingBrackets implements ICharacterPairMatcher, ICharacterPairMatcherExtension {

    private int anchor = LEFT;

    /** That before the cursor goes before that behind it. */
    @Override
    public IRegion match(IDocument document, int offset) {
        return Brackets.of(document).flatMap(brackets -> {
            int at = brackets.isAt(offset - 1) ? offset - 1 : offset;
            anchor = brackets.opensAt(at) ? LEFT : RIGHT;
            return brackets.isAt(at) ? brackets.pairOf(at) : Optional.empty();
        }).orElse(null);
    }

    @Override
    public IRegion match(IDocument document, int offset, int length) {
        return length > 1 ? null : match(document, offset + length);
    }

    @Override
    public int getAnchor() {
        return anchor;
    }

    @Override
    public IRegion findEnclosingPeerCharacters(IDocument document, int offset, int length) {
        anchor = LEFT;
        return Brackets.of(document).flatMap(brackets -> brackets.around(offset, length)).orElse(null);
    }

    @Override
    public boolean isMatchedChar(char sign) {
        return Signs.ofLanguage().filter(signs -> signs.isOpeningBracket(sign) || signs.isClosingBracket(sign))
                .isPresent();
    }

    @Override
    public boolean isMatchedChar(char sign, IDocument document, int offset) {
        return Brackets.of(document).filter(brackets -> brackets.isAt(offset)).isPresent();
    }

    @Override
    public boolean isRecomputationOfEnclosingPairRequired(IDocument document, IRegion selection,
            IRegion previousSelection) {
        return true;
    }

    @Override
    public void clear() {
        // nothing is kept
    }

    @Override
    public void dispose() {
        // nothing is kept
    }
}
