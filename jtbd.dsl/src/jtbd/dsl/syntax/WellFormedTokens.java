package jtbd.dsl.syntax;

import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.EOF;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_DAY;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_DECIMAL;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_ID;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_ML_COMMENT;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_SL_COMMENT;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_STRING;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_WS;

import java.util.HashMap;
import java.util.Map;

import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.parser.antlr.Lexer;

import jtbd.dsl.parser.antlr.internal.InternalJtbdLexer;
import jtbd.dsl.parser.antlr.internal.InternalJtbdParser;

/**
 * Cuts a text into tokens. What is well formed it reads itself; all else it leaves to the generated lexer, whose
 * tables take 24 MB of every run.
 */
public class WellFormedTokens extends Lexer {

    private static final Map<String, Integer> KEYWORDS = keywords();

    @Override
    public void mTokens() throws RecognitionException {
        int first = input.LA(1);
        if (isSpace(first)) {
            accept(RULE_WS, spaces());
        } else if (first == '"') {
            string();
        } else if (isLetter(first) || first == '^') {
            word();
        } else if (isDigit(first)) {
            number();
        } else if (first == '/' && input.LA(2) == '/') {
            accept(RULE_SL_COMMENT, line());
        } else if (first == '/' && input.LA(2) == '*') {
            comment();
        } else {
            symbol();
        }
    }

    /** The number of a keyword among the types of tokens; that of names for another word. */
    static int typeOf(String word) {
        return KEYWORDS.getOrDefault(word, RULE_ID);
    }

    /** Whether the parser passes over such tokens. */
    static boolean isHidden(int type) {
        return type == RULE_WS || type == RULE_SL_COMMENT || type == RULE_ML_COMMENT;
    }

    private int spaces() {
        int length = 1;
        while (isSpace(input.LA(length + 1))) {
            length++;
        }
        return length;
    }

    /** Up to the closing quote, or to the end of the text where there is none. */
    private void string() throws RecognitionException {
        int length = 1;
        for (int next = input.LA(2); next != EOF; next = input.LA(length + 1)) {
            length += next == '\\' ? 2 : 1;
            if (next == '"') {
                break;
            }
        }
        if (input.LA(length) == EOF) {
            leave();
        } else {
            accept(RULE_STRING, length);
        }
    }

    private void word() throws RecognitionException {
        int length = input.LA(1) == '^' ? 1 : 0;
        if (!isLetter(input.LA(length + 1))) {
            leave();
            return;
        }
        while (isLetterOrDigit(input.LA(length + 1)) || input.LA(length + 1) == '-') {
            length++;
            if (input.LA(length) == '-' && !isLetterOrDigit(input.LA(length + 1))) {
                leave();
                return;
            }
        }
        accept(KEYWORDS.getOrDefault(text(length), RULE_ID), length);
    }

    private void number() throws RecognitionException {
        int length = digits(0);
        int next = input.LA(length + 1);
        if (next != '.' && next != '-') {
            accept(RULE_DECIMAL, length);
            return;
        }
        int second = digits(length + 1);
        int third = next == '-' && input.LA(second + 1) == '-' ? digits(second + 1) : second;
        if (second == length + 1 || next == '-' && third <= second + 1) {
            leave();
        } else {
            accept(next == '.' ? RULE_DECIMAL : RULE_DAY, third);
        }
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(input.LA(end + 1))) {
            end++;
        }
        return end;
    }

    private int line() {
        int length = 2;
        for (int next = input.LA(3); next != EOF && next != '\n' && next != '\r'; next = input.LA(length + 1)) {
            length++;
        }
        return length;
    }

    private void comment() throws RecognitionException {
        int length = 2;
        for (int next = input.LA(3); next != EOF; next = input.LA(length + 1)) {
            length++;
            if (next == '*' && input.LA(length + 1) == '/') {
                accept(RULE_ML_COMMENT, length + 1);
                return;
            }
        }
        leave();
    }

    private void symbol() throws RecognitionException {
        Integer both = input.LA(2) == EOF ? null : KEYWORDS.get(text(2));
        Integer one = KEYWORDS.get(text(1));
        if (both != null) {
            accept(both, 2);
        } else if (one != null) {
            accept(one, 1);
        } else {
            leave();
        }
    }

    private String text(int length) {
        return input.substring(input.index(), input.index() + length - 1);
    }

    private void accept(int type, int length) {
        state.type = type;
        for (int i = 0; i < length; i++) {
            input.consume();
        }
    }

    private void leave() throws RecognitionException {
        new InternalJtbdLexer(input, state).mTokens();
    }

    private static boolean isSpace(int letter) {
        return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\u00A0'
                || letter == '\u3000' || letter == '\uFEFF';
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isLetterOrDigit(int letter) {
        return isLetter(letter) || isDigit(letter);
    }

    /** The letters of the grammar: those of ASCII, and what writing systems take of the planes beyond. */
    private static boolean isLetter(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter == '_'
                || letter >= '\u00AA' && (letter <= '\u1FFF' || letter >= '\u20A0' && letter <= '\u20CF'
                        || letter >= '\u2C00' && letter <= '\u2DFF' || letter >= '\u3040' && letter <= '\uDFFF'
                        || letter >= '\uF900' && letter <= '\uFDFF' || letter >= '\uFE70' && letter <= '\uFEFE'
                        || letter >= '\uFF66' && letter <= '\uFFDC');
    }

    private static Map<String, Integer> keywords() {
        Map<String, Integer> keywords = new HashMap<>();
        String[] names = InternalJtbdParser.tokenNames;
        for (int type = 0; type < names.length; type++) {
            if (names[type].startsWith("'")) {
                keywords.put(names[type].substring(1, names[type].length() - 1), type);
            }
        }
        return keywords;
    }
}
