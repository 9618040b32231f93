package jtbd.dsl.rules.wording;

/** Text that says what to do: a verb in its base form, with what it is done to. */
public final class VerbPhrase {

    private VerbPhrase() {
    }

    /** Whether the word may be a verb: words that are verbs or nouns count. */
    public static boolean begins(Words words, int index) {
        return words.is(index, WordKind.VERB) || words.is(index, WordKind.VERB_OR_NOUN);
    }

    /** Whether the word is surely a verb: what may be a noun needs the beginning of another noun behind it. */
    public static boolean isVerb(Words words, int index) {
        return words.is(index, WordKind.VERB)
                || words.is(index, WordKind.VERB_OR_NOUN) && words.is(index + 1, WordKind.DETERMINER);
    }
}
