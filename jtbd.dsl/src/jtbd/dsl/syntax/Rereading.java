package jtbd.dsl.syntax;

import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_DAY;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_DECIMAL;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_ID;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_STRING;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_WS;

/**
 * A passage of a text that is to be read as another token than it is written: a misspelt word as the one that was
 * meant, a word too many as a space, and an empty passage as the bracket that is missing there.
 *
 * @param type of the token, by the number that the parser has for it
 * @param word what the passage is read as
 * @param isSure whether it says what the author most likely meant, and leaves nothing out
 */
record Rereading(int from, int to, int type, String word, boolean isSure) {

    static final String ANY_NAME = "_";

    private static final String ANY_DAY = "2000-01-01";

    static Rereading as(Span span, String keyword, boolean isSure) {
        return new Rereading(span.from(), span.to(), WellFormedTokens.typeOf(keyword), keyword, isSure);
    }

    /** As a text, given with its quotation marks. */
    static Rereading asText(Span span, String text, boolean isSure) {
        return new Rereading(span.from(), span.to(), RULE_STRING, text, isSure);
    }

    static Rereading asName(Span span, String name) {
        return new Rereading(span.from(), span.to(), RULE_ID, name, false);
    }

    static Rereading asNumber(Span span, String number) {
        return new Rereading(span.from(), span.to(), RULE_DECIMAL, number, false);
    }

    /** As a day, of which it is not known which one. */
    static Rereading asAnyDay(Span span) {
        return new Rereading(span.from(), span.to(), RULE_DAY, ANY_DAY, false);
    }

    Span span() {
        return new Span(from, to);
    }

    /** The same one where the text begins so many characters later. */
    Rereading movedBack(int characters) {
        return new Rereading(from - characters, to - characters, type, word, isSure);
    }

    /** Whether some of what is written there is a part of the other one, too. */
    boolean overlaps(Rereading other) {
        return from < other.to && other.from < to;
    }

    /** Whether something is written there that is to be read as a word of the language. */
    boolean isOtherWord() {
        return from < to && type == WellFormedTokens.typeOf(word) && type != RULE_ID;
    }

    /** Whether nothing is written there. */
    boolean isAdded() {
        return from == to;
    }

    /** Whether it is the end of a text or of a name that goes on as it is written. */
    boolean endsEarlier() {
        return isSure && from < to && type == RULE_STRING || from == to && type == RULE_ID;
    }

    boolean isLeftOut() {
        return type == RULE_WS;
    }

    static Rereading leftOut(Span span, boolean isSure) {
        return new Rereading(span.from(), span.to(), RULE_WS, " ", isSure);
    }
}
