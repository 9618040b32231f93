package jtbd.dsl.syntax;

import java.util.Set;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.antlr.runtime.UnwantedTokenException;

/** What the parser stumbled over: it reads on over the end of a line, where people see the end of a statement. */
final class Stumbling {

    /** Words that take for theirs whatever word follows, also the first one of the next line. */
    private static final Set<String> TAKING_ANY_WORD = Set.of("package", "import", "tags", "ignore");

    private Stumbling() {
    }

    static Stumble over(RecognitionException mistake, String[] names) {
        TokenStream text = (TokenStream) mistake.input;
        Token found = mistake instanceof UnwantedTokenException unwanted ? unwanted.getUnexpectedToken()
                : mistake.token;
        Token before = Stumble.visibleBefore(text, found);
        Token taker = Stumble.visibleBefore(text, before);
        if (taker != null && takesAnyWord(taker, text) && beginsStatement(before, taker, names)) {
            return new Stumble(before, taker, Stumble.NAME, names, text, false);
        }
        String expected = expected(mistake, before != null && beginsStatement(found, before, names), names);
        return new Stumble(found, before, expected, names, text,
                mistake instanceof UnwantedTokenException && expected.isEmpty());
    }

    /** A comma does where it stands in a list of tags. */
    private static boolean takesAnyWord(Token taker, TokenStream text) {
        Token lister = taker;
        while (lister != null && lister.getText().equals(",")) {
            lister = Stumble.visibleBefore(text, Stumble.visibleBefore(text, lister));
        }
        return lister != null && TAKING_ANY_WORD.contains(lister.getText());
    }

    private static boolean beginsStatement(Token word, Token before, String[] names) {
        return Stumble.endsBetween(before, word) && Stumble.isKeyword(word, names);
    }

    private static boolean isWord(Token token, String[] names) {
        return Stumble.isKeyword(token, names) && Character.isLetter(token.getText().charAt(0));
    }

    /** A word that begins the next statement is not too much: what the one before it ends in is missing. */
    private static String expected(RecognitionException mistake, boolean begins, String[] names) {
        if (mistake instanceof UnwantedTokenException unwanted) {
            String expected = Stumble.nameOf(unwanted.expecting, names);
            Token surplus = unwanted.getUnexpectedToken();
            boolean isForAValue = expected.equals("RULE_STRING") && isWord(surplus, names)
                    || expected.startsWith("RULE_") && Stumble.nameOf(surplus.getType(), names).equals("RULE_STRING");
            return begins && !expected.equals("'}'") || isForAValue ? expected : "";
        }
        if (mistake instanceof MissingTokenException missing) {
            return Stumble.nameOf(missing.getMissingType(), names);
        }
        return mistake instanceof MismatchedTokenException mismatch ? Stumble.nameOf(mismatch.expecting, names) : "";
    }
}
