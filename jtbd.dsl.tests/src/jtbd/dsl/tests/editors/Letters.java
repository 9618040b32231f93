package jtbd.dsl.tests.editors;

import java.util.stream.Collectors;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.CharacterRange;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/** The letters of names as the inside of a character class, read off the grammar. */
final class Letters {

    private Letters() {
    }

    static String of(Grammar grammar) {
        var letter = (CompoundElement) GrammarUtil.findRuleForName(grammar, "LETTER").getAlternatives();
        return letter.getElements().stream().map(Letters::range).collect(Collectors.joining());
    }

    private static String range(AbstractElement element) {
        if (element instanceof CharacterRange range) {
            return range(code(range.getLeft()), code(range.getRight()));
        }
        return String.valueOf(code((Keyword) element));
    }

    /** The lexer reads halves of characters beyond 16 bits; a pattern of an editor reads them whole. */
    private static String range(char first, char last) {
        if (last < 128) {
            return first + "-" + last;
        }
        return !Character.isSurrogate(last) ? hex(first) + "-" + hex(last)
                : hex(first) + "-" + hex(Character.MIN_SURROGATE - 1) + hex(Character.MIN_SUPPLEMENTARY_CODE_POINT)
                        + "-" + hex(Character.MAX_CODE_POINT);
    }

    private static String hex(int code) {
        return String.format("\\x{%X}", code);
    }

    private static char code(Keyword keyword) {
        return keyword.getValue().charAt(0);
    }
}
