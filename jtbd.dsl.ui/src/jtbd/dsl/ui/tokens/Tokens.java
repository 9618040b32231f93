package jtbd.dsl.ui.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;

import jtbd.dsl.ui.convert.Offsets;

/** The words of a text in their order, none over another. */
public record Tokens(List<Token> all) {

    private static final int NUMBERS_OF_ONE = 5;

    public static final Tokens NONE = new Tokens(List.of());

    /** Reads five numbers for each word, counted from the word before, as the protocol has them. */
    public static Tokens of(List<Integer> numbers, List<String> types, IDocument document) {
        List<Token> tokens = new ArrayList<>(numbers.size() / NUMBERS_OF_ONE);
        Position place = new Position(0, 0);
        for (int i = 0; i + NUMBERS_OF_ONE <= numbers.size(); i += NUMBERS_OF_ONE) {
            int lines = numbers.get(i);
            place = new Position(place.getLine() + lines,
                    (lines == 0 ? place.getCharacter() : 0) + numbers.get(i + 1));
            tokens.add(new Token(Offsets.offset(document, place), numbers.get(i + 2), types.get(numbers.get(i + 3))));
        }
        return new Tokens(tokens);
    }

    public Tokens after(DocumentEvent change) {
        return new Tokens(all.stream().map(token -> token.after(change)).filter(token -> token.length() > 0).toList());
    }

    /** The words that stand in the region, or partly. */
    public List<Token> in(IRegion region) {
        int first = firstEndingBehind(region.getOffset());
        int next = first;
        while (next < all.size() && all.get(next).offset() < region.getOffset() + region.getLength()) {
            next++;
        }
        return all.subList(first, next);
    }

    /** The word that a sign at the offset belongs to. */
    public Optional<Token> at(int offset) {
        return in(new Region(offset, 1)).stream().findFirst();
    }

    /**
     * The text or comment that a cursor at the offset stands in: behind its first sign and before its last, or behind
     * the last of a comment, which goes on.
     */
    public Optional<Token> proseAround(int offset) {
        return in(new Region(Math.max(0, offset - 1), 2)).stream().filter(Token::isProse)
                .filter(token -> token.offset() < offset
                        && (offset < token.end() || offset == token.end() && token.isComment()))
                .findFirst();
    }

    /** The smallest region outside of which both have the same words. */
    public Optional<IRegion> differenceTo(Tokens other) {
        int shorter = Math.min(all.size(), other.all.size());
        int same = 0;
        while (same < shorter && all.get(same).equals(other.all.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same && fromEnd(sameAtEnd).equals(other.fromEnd(sameAtEnd))) {
            sameAtEnd++;
        }
        List<Token> changed = new ArrayList<>(all.subList(same, all.size() - sameAtEnd));
        changed.addAll(other.all.subList(same, other.all.size() - sameAtEnd));
        int start = changed.stream().mapToInt(Token::offset).min().orElse(0);
        int end = changed.stream().mapToInt(Token::end).max().orElse(0);
        return changed.isEmpty() ? Optional.empty() : Optional.of(new Region(start, end - start));
    }

    private Token fromEnd(int index) {
        return all.get(all.size() - 1 - index);
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
