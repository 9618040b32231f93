package jtbd.dsl.rules.wording;

import java.util.List;
import java.util.Locale;

/** Text that names a thing and says nothing of what to do with it. */
public final class NounPhrase {

    private static final List<String> ENDINGS = List.of("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship",
            "ism", "ology");

    private NounPhrase() {
    }

    /** Whether a wish names a thing: "a list of my repairs", "peace". "My boss to agree" says what is to happen. */
    public static boolean isWish(Words words) {
        if (words.count() == 0 || contains(words, "to")) {
            return false;
        }
        return words.is(0, WordKind.DETERMINER) || !words.have(WordKind.VERB) && !words.have(WordKind.VERB_OR_NOUN);
    }

    /** Whether a title names a thing where it could say what to do: "The payment", "Integration of data". */
    public static boolean isTitle(Words words) {
        int first = words.count() > 1 && (words.is(0, "not") || endsWith(words, 0, "ly")) ? 1 : 0;
        if (words.count() == 0 || words.is(first, "to") || VerbPhrase.begins(words, first)) {
            return words.count() == 1;
        }
        return words.is(first, WordKind.DETERMINER) || endsWith(words, first, "ing")
                || ENDINGS.stream().anyMatch(ending -> endsWith(words, first, ending))
                || !words.have(WordKind.VERB) && !words.have(WordKind.VERB_OR_NOUN);
    }

    private static boolean contains(Words words, String word) {
        for (int i = 0; i < words.count(); i++) {
            if (words.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(Words words, int index, String ending) {
        String word = words.at(index).toLowerCase(Locale.ROOT);
        return word.length() > ending.length() + 1 && word.endsWith(ending);
    }
}
