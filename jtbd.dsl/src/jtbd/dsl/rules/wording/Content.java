package jtbd.dsl.rules.wording;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What a text is about: its words without endings, order and the small words of the sentence. */
public final class Content {

    private static final Set<String> NEGATIONS = Set.of("not", "nor", "without", "before", "after", "more", "few", "less",
            "own", "other", "each", "every", "all", "up", "down", "off", "over", "under", "out", "during");

    private Content() {
    }

    /** The stems that carry the meaning of the text, sorted. */
    public static Set<String> of(Words words) {
        Set<String> stems = new TreeSet<>();
        for (int i = 0; i < words.count(); i++) {
            if (!words.is(i, WordKind.FUNCTION) || NEGATIONS.contains(words.at(i))) {
                stems.add(Stem.of(words.at(i)));
            }
        }
        return Collections.unmodifiableSet(stems);
    }
}
