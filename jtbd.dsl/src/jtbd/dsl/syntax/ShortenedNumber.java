package jtbd.dsl.syntax;

import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_DECIMAL;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.rules.Suggestion;

/** A number with its thousands as a letter or a word, before its unit: {@code 120k people}, {@code 2 million}. */
final class ShortenedNumber {

    private static final Pattern SHORTENED = Pattern
            .compile("(\\d+(?:\\.\\d+)?)(?:([kK]|\\h+thousand)|[mM]|\\h+million)(?=\\h)");
    private static final int THOUSAND = 3;

    private ShortenedNumber() {
    }

    /** The one right before the word at the index, which would have been its unit. */
    static Optional<Mended> before(int index, String text, Words words) {
        if (!words.has(index) || !words.has(index - 2) || words.beginsLine(index) || words.beginsLine(index - 1)
                || words.get(index - 2).getType() != RULE_DECIMAL) {
            return Optional.empty();
        }
        Matcher number = SHORTENED.matcher(text).region(words.start(index - 2), text.length());
        return number.lookingAt() && number.end() == words.end(index - 1) ? Optional.of(mended(number))
                : Optional.empty();
    }

    private static Mended mended(Matcher number) {
        int zeros = number.group(2) == null ? 2 * THOUSAND : THOUSAND;
        String right = new BigDecimal(number.group(1)).movePointRight(zeros).toPlainString();
        Span span = new Span(number.start(), number.end());
        return new Mended(new Mistake(span, "Numbers are written in full: write " + right + " instead of "
                + number.group() + ".", Suggestion.WORD.of(right)),
                Way.by(new Rereading(span.from(), span.to(), RULE_DECIMAL, right, true)));
    }
}
