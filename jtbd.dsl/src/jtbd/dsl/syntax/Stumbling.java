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
        Tokens tokens = new Tokens((TokenStream) mistake.input, names);
        Token found = mistake instanceof UnwantedTokenException unwanted ? unwanted.getUnexpectedToken()
                : mistake.token;
        Token before = tokens.before(found);
        Token taker = tokens.before(before);
        if (taker != null && takesAnyWord(taker, tokens) && beginsStatement(before, taker, tokens)) {
            return new Stumble(before, taker, Stumble.NAME, tokens, false);
        }
        String expected = expected(mistake, before != null && beginsStatement(found, before, tokens), tokens);
        return new Stumble(found, before, expected, tokens,
                mistake instanceof UnwantedTokenException && expected.isEmpty());
    }

    /** A comma does where it stands in a list of tags. */
    private static boolean takesAnyWord(Token taker, Tokens tokens) {
        Token lister = taker;
        while (lister != null && lister.getText().equals(",")) {
            lister = tokens.before(tokens.before(lister));
        }
        return lister != null && TAKING_ANY_WORD.contains(lister.getText());
    }

    private static boolean beginsStatement(Token word, Token before, Tokens tokens) {
        return Tokens.endsBetween(before, word) && tokens.isKeyword(word);
    }

    /** A word that begins the next statement is not too much: what the one before it ends in is missing. */
    private static String expected(RecognitionException mistake, boolean begins, Tokens tokens) {
        if (mistake instanceof UnwantedTokenException unwanted) {
            String expected = tokens.nameOf(unwanted.expecting);
            Token surplus = unwanted.getUnexpectedToken();
            boolean isForAValue = expected.equals("RULE_STRING") && Character.isLetter(surplus.getText().charAt(0))
                    || expected.startsWith("RULE_") && tokens.is(surplus, "RULE_STRING");
            return begins && !expected.equals("'}'") || isForAValue ? expected : "";
        }
        if (mistake instanceof MissingTokenException missing) {
            return tokens.nameOf(missing.getMissingType());
        }
        return mistake instanceof MismatchedTokenException mismatch ? tokens.nameOf(mismatch.expecting) : "";
    }
}
