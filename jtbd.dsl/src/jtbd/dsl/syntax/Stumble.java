package jtbd.dsl.syntax;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.antlr.runtime.UnwantedTokenException;

/**
 * Where the parser could not go on: the word it found, the one before it and what it expected.
 *
 * @param before null at the start of a file
 * @param expected the parser's name of a token; empty where several could have stood there
 * @param names the parser's names of tokens, by their types
 * @param unwanted whether all would be well without the word
 */
record Stumble(Token found, Token before, String expected, String[] names, TokenStream text,
        boolean unwanted) {

    private static final int LONGEST_TEXT = 30;

    static Stumble over(RecognitionException mistake, String[] tokenNames) {
        Token found = mistake instanceof UnwantedTokenException unwanted ? unwanted.getUnexpectedToken()
                : mistake.token;
        TokenStream text = (TokenStream) mistake.input;
        return new Stumble(found, visibleBefore(text, found), expected(mistake, tokenNames), tokenNames, text,
                mistake instanceof UnwantedTokenException);
    }

    private static Token visibleBefore(TokenStream tokens, Token token) {
        int index = token.getTokenIndex() < 0 ? tokens.size() : token.getTokenIndex();
        for (int i = index - 1; i >= 0; i--) {
            if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                return tokens.get(i);
            }
        }
        return null;
    }

    private static String expected(RecognitionException mistake, String[] names) {
        if (mistake instanceof UnwantedTokenException) {
            return "";
        }
        if (mistake instanceof MissingTokenException missing) {
            return nameOf(missing.getMissingType(), names);
        }
        return mistake instanceof MismatchedTokenException mismatch ? nameOf(mismatch.expecting, names) : "";
    }

    private static String nameOf(int type, String[] names) {
        return type == Token.EOF ? "EOF" : type >= 0 && type < names.length ? names[type] : "";
    }

    /** The word that was found; empty where it has no text. */
    String word() {
        return found.getText() == null ? "" : found.getText();
    }

    /** The word after the one that was found; null at the end. */
    String next() {
        return visible(found.getTokenIndex() + 1);
    }

    private String visible(int index) {
        for (int i = index; i > 0 && i < text.size(); i++) {
            if (text.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                return text.get(i).getText();
            }
        }
        return null;
    }

    boolean isEnd() {
        return found.getType() == Token.EOF;
    }

    boolean isName() {
        return is(found, "RULE_ID");
    }

    /** Whether a name stands right behind what was read, on its line. */
    boolean goesOnWithAName() {
        return isName() && before != null && before.getLine() == found.getLine();
    }

    boolean isDay() {
        return is(found, "RULE_DAY");
    }

    boolean isText() {
        return is(found, "RULE_STRING");
    }

    boolean standsBehindNumber() {
        return before != null && is(before, "RULE_DECIMAL");
    }

    private boolean is(Token token, String name) {
        return name.equals(nameOf(token.getType(), names));
    }

    /** Whether only names stand between such a word and the place. */
    boolean isListAfter(String word) {
        Token token = before;
        while (token != null && (is(token, "RULE_ID") || ".".equals(token.getText()))) {
            token = visibleBefore(text, token);
        }
        return token != null && token.getText().equals(word);
    }

    /** The word before the bracket of the block that the place is in; empty where it is in none. */
    String blockWord() {
        int open = 1;
        for (Token token = before; token != null; token = visibleBefore(text, token)) {
            open += "}".equals(token.getText()) ? 1 : "{".equals(token.getText()) ? -1 : 0;
            if (open == 0) {
                Token opener = visibleBefore(text, token);
                return opener == null ? "" : opener.getText();
            }
        }
        return "";
    }

    /** The word before the names that stand right before the place, if any; empty where there are none. */
    String wordBeforeNames() {
        Token token = before;
        while (token != null && (is(token, "RULE_ID") || ".".equals(token.getText()) || ",".equals(token.getText()))) {
            token = visibleBefore(text, token);
        }
        return token == null || token == before ? "" : token.getText();
    }

    /** Whether the sign stands right before the place, with nothing between. */
    boolean isGluedTo(String sign) {
        return standsBehind(sign) && found instanceof CommonToken next && before instanceof CommonToken former
                && next.getStartIndex() == former.getStopIndex() + 1;
    }

    boolean standsBehind(String word) {
        return before != null && before.getText().equals(word);
    }

    boolean standsBehindText() {
        return before != null && before.getText().startsWith("\"");
    }

    /** A word glued to the end of a text is most often the inside of the next one, whose start ended the text. */
    boolean isGluedToText() {
        return before instanceof CommonToken text && found instanceof CommonToken next
                && standsBehindText() && next.getStartIndex() == text.getStopIndex() + 1
                && !word().isEmpty() && Character.isLetterOrDigit(word().charAt(0));
    }

    /** Where it happened, for a message: {@code after 'job'}. */
    String after() {
        return before == null ? "at the start" : "after " + shortened(before.getText());
    }

    /** What was found, for a message: {@code instead of 'job'}; empty at the end of a file. */
    String found(String relation) {
        return isEnd() ? "" : " " + relation + " " + shortened(word());
    }

    /** What was found, in quotation marks. */
    String quoted() {
        return shortened(word());
    }

    /** A word or text as a message says it. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (!line.startsWith("\"")) {
            return "'" + line + "'";
        }
        return line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT - 1) + "…\"" : line;
    }
}
