package jtbd.dsl.rules.wording;

import java.util.Optional;

/** Two things that a text joins with "and" or "or"; a pair that names one thing, as wear and tear, is none. */
public final class Conjunction {

    private Conjunction() {
    }

    /** The joining word between its neighbours. */
    public static Optional<String> in(Words words) {
        for (int i = 1; i + 1 < words.count() && words.have(WordKind.FUNCTION); i++) {
            boolean joins = words.is(i, "and") || words.is(i, "or");
            if (joins && !words.is(i - 1, WordKind.PAIR)) {
                return Optional.of(words.at(i - 1) + " " + words.at(i) + " " + words.at(i + 1));
            }
            if (words.is(i - 1, "between") || words.is(i - 1, "both")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
