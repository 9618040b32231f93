package jtbd.dsl.syntax;

import java.util.Map;
import java.util.Optional;

import jtbd.dsl.rules.Suggestion;

/** A comparison with its signs the other way round, {@code =>}, or with the one sign of mathematics, {@code ≥}. */
final class ForeignComparison {

    private static final Map<String, String> OF_MATHEMATICS =
            Map.of("\u2265", ">=", "\u2267", ">=", "\u2264", "<=", "\u2266", "<=");

    private ForeignComparison() {
    }

    /** The one at the place, or the one whose second sign is there: the first one is a comparison, too. */
    static Optional<Mended> at(int place, String text) {
        String sign = place < text.length() ? text.substring(place, place + 1) : "";
        return OF_MATHEMATICS.containsKey(sign)
                ? Optional.of(mended(new Span(place, place + 1), OF_MATHEMATICS.get(sign), text)) : before(place, text);
    }

    private static Optional<Mended> before(int place, String text) {
        if (place < 1 || place >= text.length() || text.charAt(place - 1) != '='
                || "<>".indexOf(text.charAt(place)) < 0) {
            return Optional.empty();
        }
        return Optional.of(mended(new Span(place - 1, place + 1), text.charAt(place) + "=", text));
    }

    static Mended mended(Span span, String meant, String text) {
        return new Mended(new Mistake(span, "Write " + meant + " instead of "
                + text.substring(span.from(), span.to()) + ".", Suggestion.WORD.of(meant)),
                Way.by(Rereading.as(span, meant, true)));
    }
}
