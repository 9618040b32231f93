package jtbd.dsl.syntax;

import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_DECIMAL;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.rules.Suggestion;

/** A score as people say it: {@code 9 out of 10}. */
final class SpokenScore {

    private static final Pattern SCORE = Pattern.compile("(\\d+(?:\\.\\d+)?)"
            + "([ \\t]+out[ \\t]+of[ \\t]+)(\\d+)(?![\\d\\p{L}.-])");

    private SpokenScore() {
    }

    /** The one that the word at the index is the number of, or right behind. */
    static Optional<Mended> at(int index, String text, Words words) {
        int first = words.has(index) && words.is(index, "out") ? index - 1 : index;
        if (!words.has(first)) {
            return Optional.empty();
        }
        Matcher score = SCORE.matcher(text).region(words.start(first), text.length());
        return score.lookingAt() ? Optional.of(mended(score)) : Optional.empty();
    }

    private static Mended mended(Matcher score) {
        String right = score.group(1) + "/" + score.group(3);
        Mistake mistake = new Mistake(new Span(score.start(), score.end()), "A score has its scale behind a stroke: "
                + "write " + right + " instead of " + score.group() + ".", Suggestion.WORD.of(right));
        return new Mended(mistake, Way.by(number(score, 1),
                Rereading.as(new Span(score.start(2), score.end(2)), "/", true), number(score, 3)));
    }

    private static Rereading number(Matcher score, int group) {
        return new Rereading(score.start(group), score.end(group), RULE_DECIMAL, score.group(group), true);
    }
}
