package jtbd.dsl.syntax;

import java.util.Optional;

/** A name that ends with its dot at the end of a line, where the first word of the next line was taken for its rest. */
final class DanglingDot {

    private static final String[] NO_DATA = {};
    private static final String ANY_NAME = "_";

    private DanglingDot() {
    }

    /** The mistake where the word before the index was taken so. */
    static Optional<Mended> before(int index, Words words) {
        int dot = index - 2;
        if (!words.has(dot) || !words.is(dot, ".") || !words.beginsLine(dot + 1)) {
            return Optional.empty();
        }
        Span place = new Span(words.start(dot), words.end(dot));
        Span behind = new Span(place.to(), place.to());
        return Optional.of(new Mended(new Mistake(place, "The rest of the name is needed after the dot, or the dot is"
                + " one too many.", NO_DATA), Way.by(Rereading.asName(behind, ANY_NAME))));
    }
}
