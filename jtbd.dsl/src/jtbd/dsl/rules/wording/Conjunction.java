package jtbd.dsl.rules.wording;

import java.util.Optional;

/** Two things that a text joins with "and" or "or"; a pair that names one thing, as wear and tear, is none. */
public final class Conjunction {

    private Conjunction() {
    }

    /** The joining words between their neighbours. */
    public static Optional<String> in(Words words) {
        for (int i = 1; i + 1 < words.count() && words.have(WordKind.FUNCTION); i++) {
            int length = Joining.lengthAt(words, i);
            if (length > 0) {
                return Optional.of(words.at(i - 1) + " " + words.passage(i, i + length) + " " + words.at(i + length));
            }
            if (words.is(i - 1, "between") || words.is(i - 1, "both")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
