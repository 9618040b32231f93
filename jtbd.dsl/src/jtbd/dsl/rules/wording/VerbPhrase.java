package jtbd.dsl.rules.wording;

import java.util.List;

/** Text that says what to do: a verb in its base form, with what it is done to. */
public final class VerbPhrase {

    private static final List<String> ENDINGS = List.of("ise", "ize", "ify", "ate");

    private VerbPhrase() {
    }

    /** Whether the word may be a verb: also one that is a noun as well, and one that no list has but that looks so. */
    public static boolean begins(Words words, int index) {
        return words.is(index, WordKind.VERB) || words.is(index, WordKind.VERB_OR_NOUN)
                || index + 1 < words.count() && looksLikeVerb(words, index);
    }

    private static boolean looksLikeVerb(Words words, int index) {
        String word = words.at(index);
        return ENDINGS.stream().anyMatch(word::endsWith)
                || words.is(index + 1, WordKind.DETERMINER)
                && !words.is(index, WordKind.FUNCTION) && !words.is(index, WordKind.DETERMINER);
    }

    /** Whether the word is surely a verb: what may be a noun needs the beginning of another noun behind it. */
    public static boolean isVerb(Words words, int index) {
        return words.is(index, WordKind.VERB)
                || words.is(index, WordKind.VERB_OR_NOUN) && words.is(index + 1, WordKind.DETERMINER);
    }
}
