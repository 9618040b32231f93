package jtbd.dsl.syntax;

import java.util.Set;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/**
 * Where the parser could not go on: the word it found, the one before it and what it expected.
 *
 * @param before null at the start of a file
 * @param expected the parser's name of a token; empty where several could have stood there
 * @param unwanted whether all would be well without the word
 */
record Stumble(Token found, Token before, String expected, Tokens tokens, boolean unwanted) {

    static final String NAME = "RULE_ID";

    private static final int LONGEST_TEXT = 30;
    private static final Set<String> SECOND_WORDS = Set.of("by", "for");

    /** The word that was found; empty where it has no text. */
    String word() {
        return found.getText() == null ? "" : found.getText();
    }

    /** The word after the one that was found; null at the end. */
    String next() {
        return tokens.behind(found);
    }

    boolean isEnd() {
        return found.getType() == Token.EOF;
    }

    boolean isName() {
        return tokens.is(found, NAME);
    }

    /** Whether a name stands right behind what was read, on its line. */
    boolean goesOnWithAName() {
        return isName() && before != null && before.getLine() == found.getLine();
    }

    boolean isDay() {
        return tokens.is(found, "RULE_DAY");
    }

    boolean isText() {
        return tokens.is(found, "RULE_STRING");
    }

    boolean standsBehindNumber() {
        return before != null && tokens.is(before, "RULE_DECIMAL");
    }

    /** Whether a number and its unit stand right before the place. */
    boolean isBehindUnit() {
        Token number = tokens.before(before);
        return number != null && tokens.is(number, "RULE_DECIMAL");
    }

    /** Whether only names stand between such a word and the place. */
    boolean isListAfter(String word) {
        Token token = before;
        while (token != null && isOfName(token)) {
            token = tokens.before(token);
        }
        return token != null && token.getText().equals(word);
    }

    private boolean isOfName(Token token) {
        return tokens.is(token, NAME) || ".".equals(token.getText());
    }

    /** The word before the bracket of the block that the place is in; empty where it is in none. */
    String blockWord() {
        int open = 1;
        for (Token token = before; token != null; token = tokens.before(token)) {
            open += "}".equals(token.getText()) ? 1 : "{".equals(token.getText()) ? -1 : 0;
            if (open == 0) {
                Token opener = tokens.before(token);
                return opener == null ? "" : opener.getText();
            }
        }
        return "";
    }

    /** The word before the names that stand right before the place, if any; empty where there are none. */
    String wordBeforeNames() {
        Token token = before;
        while (token != null && (isOfName(token) || ",".equals(token.getText()))) {
            token = tokens.before(token);
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

    /** Whether it is quoted within a text, which was read as the end of one text and the beginning of another. */
    boolean isQuotedInText() {
        return isGluedToText() && tokens.leadsIntoText(found);
    }

    /** Whether a name or another word follows the one that was found, on its line. */
    boolean isNextOnLine() {
        return tokens.goesOnBehind(found) && Character.isLetter(next().charAt(0));
    }

    /** Whether a text or a number follows the word that was found. */
    boolean isBeforeValue() {
        String next = next();
        return next != null && (next.startsWith("\"") || Character.isDigit(next.charAt(0)));
    }

    boolean isBeforeText() {
        return next() != null && next().startsWith("\"");
    }

    boolean isNumber() {
        return tokens.is(found, "RULE_DECIMAL");
    }

    /** Whether the statement ends behind the word before: with its line, its block or the file. */
    boolean endsBefore() {
        return before != null && (isEnd() || Tokens.endsBetween(before, found) || word().equals("}"));
    }

    /** Whether the next line begins deeper than the one that ends with the word before. */
    boolean goesOnDeeper() {
        Token first = before;
        for (Token token = before; token != null && token.getLine() == before.getLine();
                token = tokens.before(token)) {
            first = token;
        }
        return !isEnd() && found.getCharPositionInLine() > first.getCharPositionInLine();
    }

    /** Where it happened, for a message: {@code after 'job'}, {@code after 'supported by'}. */
    String after() {
        return before == null ? "at the start" : "after " + shortened(firstOfTwo() + before.getText());
    }

    private String firstOfTwo() {
        Token first = SECOND_WORDS.contains(before.getText()) ? tokens.before(before) : null;
        return first != null && tokens.isWord(first)
                ? first.getText() + " " : "";
    }

    /** What was found, for a message: {@code instead of 'job'}; empty where that is another statement, or nothing. */
    String found(String relation) {
        return endsBefore() ? "" : " " + relation + " " + shortened(word());
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
