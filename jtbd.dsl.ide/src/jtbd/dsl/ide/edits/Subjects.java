package jtbd.dsl.ide.edits;

import java.util.Locale;
import java.util.Set;

import jtbd.dsl.rules.wording.Words;

/** Words that are by themselves what something is said of. */
final class Subjects {

    private static final Set<String> POINTING_BACK = Set.of("it", "they", "he", "she");
    private static final Set<String> ANYBODY = Set.of("nobody", "somebody", "everybody", "anybody", "someone",
            "everyone", "anyone", "nothing", "something", "everything", "anything", "i", "we", "you");

    private Subjects() {
    }

    /** Whether there is such a word. */
    static boolean isAt(int index, Words words) {
        return isAnybody(index, words) || pointsBack(index, words);
    }

    /** Whether the word needs nothing before it to be understood. */
    static boolean isAnybody(int index, Words words) {
        return index < words.count() && ANYBODY.contains(words.at(index).toLowerCase(Locale.ROOT));
    }

    /** Whether the word stands for somebody or something before it. */
    static boolean pointsBack(int index, Words words) {
        return index < words.count() && POINTING_BACK.contains(words.at(index).toLowerCase(Locale.ROOT));
    }
}
