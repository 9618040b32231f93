package jtbd.dsl.syntax;

import java.util.Optional;

import jtbd.dsl.rules.Suggestion;

/** A comparison with its signs the other way round: {@code =>}. */
final class ForeignComparison {

    private ForeignComparison() {
    }

    /** The one whose second sign is at the place: the first one is a comparison, too. */
    static Optional<Mended> before(int place, String text) {
        if (place < 1 || place >= text.length() || text.charAt(place - 1) != '='
                || "<>".indexOf(text.charAt(place)) < 0) {
            return Optional.empty();
        }
        Span span = new Span(place - 1, place + 1);
        String meant = text.charAt(place) + "=";
        return Optional.of(new Mended(new Mistake(span, "Write " + meant + " instead of ="
                + text.charAt(place) + ".", Suggestion.WORD.of(meant)), Way.by(Rereading.as(span, meant, true))));
    }
}
