package jtbd.dsl.syntax;

import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_DECIMAL;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.rules.Suggestion;

/** A scale with a stroke or dots between its ends: 1-5 for {@code 1 to 5}. */
final class ForeignRange {

    private static final Pattern RANGE = Pattern.compile("(\\d+)(\\s*(?:-|\u2013|\\.\\.+)\\s*)(\\d+)(?![\\d\\p{L}.-])");

    private ForeignRange() {
    }

    /** The one that the word at the index is in, or right behind. */
    static Optional<Mended> at(int index, String text, Words words) {
        int first = words.is(index - 1, "scale") ? index : words.is(index - 2, "scale") ? index - 1 : -1;
        if (!words.has(first)) {
            return Optional.empty();
        }
        Matcher range = RANGE.matcher(text).region(words.start(first), text.length()).useTransparentBounds(true);
        return range.lookingAt() ? Optional.of(mended(range)) : Optional.empty();
    }

    private static Mended mended(Matcher range) {
        String right = range.group(1) + " to " + range.group(3);
        Mistake mistake = new Mistake(new Span(range.start(), range.end()),
                "A scale goes from its lowest to its highest score: write " + right + " instead of " + range.group()
                        + ".", Suggestion.WORD.of(right));
        return new Mended(mistake, Way.by(number(range, 1),
                Rereading.as(new Span(range.start(2), range.end(2)), "to", true), number(range, 3)));
    }

    private static Rereading number(Matcher range, int group) {
        return new Rereading(range.start(group), range.end(group), RULE_DECIMAL, range.group(group), true);
    }
}
