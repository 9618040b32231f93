package jtbd.dsl.syntax;

import java.util.Optional;

import jtbd.dsl.rules.Suggestion;

/** The first word of a wish before its text instead of in it: {@code want to "rest"}. */
final class WishBeforeText {

    private static final String FIRST = "to";

    private WishBeforeText() {
    }

    /** The one that the index is the first word of. */
    static Optional<Mended> at(int index, String text, Words words) {
        boolean isOne = words.is(index, FIRST) && words.is(index - 1, "want") && words.has(index + 1)
                && words.isText(index + 1) && !words.beginsLine(index) && !words.beginsLine(index + 1);
        return isOne ? mended(new Span(words.start(index), words.end(index + 1)), words.start(index + 1), text)
                : Optional.empty();
    }

    private static Optional<Mended> mended(Span span, int begin, String text) {
        String wish = text.substring(begin + 1, span.to()).stripLeading();
        if (wish.matches("(?s)" + FIRST + "\\b.*")) {
            return Optional.empty();
        }
        String meant = '"' + FIRST + " " + wish;
        return Optional.of(new Mended(new Mistake(span, "'" + FIRST + "' belongs in the text: write "
                + Stumble.shortened(meant) + ".", Suggestion.TEXT.of(meant)),
                Way.by(Rereading.asText(span, meant, true))));
    }
}
