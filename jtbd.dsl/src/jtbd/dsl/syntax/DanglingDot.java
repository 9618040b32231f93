package jtbd.dsl.syntax;

import java.util.Optional;

/** A name that ends with its dot, with its statement; a word of the next line may have been taken for its rest. */
final class DanglingDot {

    private static final String[] NO_DATA = {};

    private DanglingDot() {
    }

    /** The mistake where it is right before the index, or only a word, and perhaps its bracket, is between them. */
    static Optional<Mended> before(int index, Words words) {
        int lastName = words.is(index - 1, "{") ? index - 2 : index - 1;
        int dot = words.is(index - 1, ".") ? index - 1 : lastName - 1;
        if (!words.is(dot, ".") || words.has(dot + 1) && !words.beginsLine(dot + 1) && !words.is(dot + 1, "}")) {
            return Optional.empty();
        }
        Span place = new Span(words.start(dot), words.end(dot));
        Span behind = new Span(place.to(), place.to());
        return Optional.of(new Mended(new Mistake(place, "The rest of the name is needed after the dot, or the dot is"
                + " one too many.", NO_DATA), Way.by(Rereading.asName(behind, Rereading.ANY_NAME))));
    }
}
