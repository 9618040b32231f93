package jtbd.dsl.rules.wording;

import java.util.Optional;

/** A second thing to do in one text: the "and book" of "find and book a table". */
public final class SecondVerb {

    private SecondVerb() {
    }

    /** The second verb with the word that joins it; what a clause of its own says is no second thing to do. */
    public static Optional<String> in(Words words) {
        if (!words.have(WordKind.FUNCTION) || !VerbPhrase.begins(words, words.is(0, "to") ? 1 : 0)) {
            return Optional.empty();
        }
        for (int i = 1; i + 1 < words.count() && !words.is(i, WordKind.CLAUSE); i++) {
            if (joins(words, i)) {
                return Optional.of(words.at(i) + " " + words.at(verbAfter(words, i)));
            }
        }
        return Optional.empty();
    }

    private static boolean joins(Words words, int index) {
        if (!words.is(index, "and") && !words.is(index, "or") || words.is(index - 1, WordKind.PAIR)) {
            return false;
        }
        int verb = verbAfter(words, index);
        return words.is(index + 1, "to") ? VerbPhrase.begins(words, verb) : VerbPhrase.isVerb(words, verb);
    }

    private static int verbAfter(Words words, int index) {
        return words.is(index + 1, "to") ? index + 2 : index + 1;
    }
}
