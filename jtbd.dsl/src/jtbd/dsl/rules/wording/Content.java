package jtbd.dsl.rules.wording;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What a text is about: its words without endings, order and the small words of the sentence. */
public final class Content {

    /** Small words that turn the meaning of a text. */
    private static final Set<String> WEIGHTY = Set.of("after", "all", "another", "any", "before", "both", "down", "during",
            "each", "every", "few", "fewer", "less", "many", "more", "most", "nor", "not", "off", "other", "out", "over",
            "own", "under", "up", "without");

    private Content() {
    }

    /** The stems that carry the meaning of the text, sorted. */
    public static Set<String> of(Words words) {
        Set<String> stems = new TreeSet<>();
        for (int i = 0; i < words.count(); i++) {
            boolean isSmall = words.is(i, WordKind.FUNCTION) || words.is(i, WordKind.DETERMINER);
            if (!isSmall || WEIGHTY.contains(words.at(i))) {
                stems.add(Stem.of(words.at(i)));
            }
        }
        return Collections.unmodifiableSet(stems);
    }
}
