package jtbd.dsl.rules.wording;

import java.util.HashSet;
import java.util.Set;

/** What a text is about: its words without endings, order and the small words of the sentence. */
public final class Content {

    private Content() {
    }

    /** The stems that carry the meaning of the texts. */
    public static Set<String> of(Words... texts) {
        Set<String> stems = new HashSet<>();
        for (Words words : texts) {
            for (int i = 0; i < words.count(); i++) {
                if (isWeighty(words, i)) {
                    stems.add(Stem.of(words.at(i)));
                }
            }
        }
        return stems;
    }

    /** Whether all that the text is about stands in the other text as well; false where it is about nothing. */
    public static boolean isRepeated(Words text, Words other) {
        boolean isAboutSomething = false;
        for (int i = 0; i < text.count(); i++) {
            if (isWeighty(text, i)) {
                isAboutSomething = true;
                if (!isRepeated(text, i, other)) {
                    return false;
                }
            }
        }
        return isAboutSomething;
    }

    private static boolean isRepeated(Words text, int index, Words other) {
        for (int i = 0; i < other.count(); i++) {
            if (text.beginAlike(index, other, i) && isWeighty(other, i)
                    && Stem.of(text.at(index)).equals(Stem.of(other.at(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWeighty(Words words, int index) {
        boolean isSmall = words.is(index, WordKind.FUNCTION) || words.is(index, WordKind.DETERMINER);
        return !isSmall || words.is(index, WordKind.WEIGHTY);
    }
}
