package jtbd.dsl.syntax;

import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_DECIMAL;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.rules.Suggestion;

/** A number in a spelling of everyday life: with a currency before it, or with commas. */
final class MisspeltNumber {

    private static final Pattern AMOUNT = Pattern.compile("(\\p{Sc} ?)?(\\d{1,3}(?:[,.'\u2019]\\d{3})+|\\d+)"
            + "([.,]\\d+)?(?![\\d\\p{L}])");
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");

    private MisspeltNumber() {
    }

    /** The number that the word at the index is a part of, if it is misspelt. */
    static Optional<Mended> at(int index, String text, Words words) {
        boolean goesOn = words.has(index) && words.is(index, ",") || words.is(index, ".");
        int first = goesOn && index > 0 && words.end(index - 1) == words.start(index)
                && words.get(index - 1).getType() == RULE_DECIMAL ? index - 1 : index;
        if (!words.has(first)) {
            return Optional.empty();
        }
        Matcher amount = AMOUNT.matcher(text).region(words.start(first), new TextLines(text).end(words.start(first)));
        return amount.lookingAt() && !PLAIN.matcher(amount.group()).matches() ? Optional.of(mended(amount))
                : Optional.empty();
    }

    private static Mended mended(Matcher amount) {
        Span span = new Span(amount.start(), amount.end());
        String number = amount.group(2).replaceAll("\\D", "")
                + (amount.group(3) == null ? "" : amount.group(3).replace(',', '.'));
        String currency = amount.group(1) == null ? "" : amount.group(1).strip();
        String right = currency.isEmpty() ? number : number + " " + unit(currency);
        Mistake mistake = new Mistake(span, reason(amount) + ": write " + right + " instead of " + amount.group() + ".",
                Suggestion.WORD.of(right));
        Rereading value = new Rereading(span.from(), span.to(), RULE_DECIMAL, number, true);
        return new Mended(mistake, currency.isEmpty() ? Way.by(value)
                : Way.by(value, Rereading.asText(new Span(span.to(), span.to()), '"' + currency + '"', true)));
    }

    private static String reason(Matcher amount) {
        if (amount.group(1) != null) {
            return "The unit stands behind the number";
        }
        return PLAIN.matcher(amount.group(2)).matches() ? "Numbers have a decimal point"
                : "Numbers have nothing between their digits";
    }

    /** As it can stand in a text: most signs of currencies are letters of the language. */
    private static String unit(String currency) {
        return currency.charAt(0) >= '\u20A0' ? currency : '"' + currency + '"';
    }
}
