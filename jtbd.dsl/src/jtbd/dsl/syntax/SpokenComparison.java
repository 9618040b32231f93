package jtbd.dsl.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A comparison of a target in words: {@code target less than 24 hours}. */
final class SpokenComparison {

    private static final Map<String, String> WORDS = Map.of(
            "<", "less than|fewer than|lower than|under|below",
            "<=", "at most|no more than|not more than|up to",
            ">", "more than|greater than|higher than|over|above",
            ">=", "at least|no less than|not less than");
    private static final Pattern BEFORE = Pattern.compile("\\btarget\\h+\\z");

    private SpokenComparison() {
    }

    /** The one that begins at the place. */
    static Optional<Mended> at(int place, String text) {
        String before = text.substring(new TextLines(text).start(place), place);
        return BEFORE.matcher(before).find() ? WORDS.keySet().stream()
                .flatMap(sign -> said(sign, place, text).stream()).findFirst() : Optional.empty();
    }

    private static Optional<Mended> said(String sign, int place, String text) {
        Matcher words = Pattern.compile("(?:" + WORDS.get(sign).replace(" ", "\\h+") + ")(?=\\h+\\d)").matcher(text)
                .region(place, text.length()).useTransparentBounds(true);
        return words.lookingAt() ? Optional.of(ForeignComparison.mended(new Span(place, words.end()), sign, text))
                : Optional.empty();
    }
}
