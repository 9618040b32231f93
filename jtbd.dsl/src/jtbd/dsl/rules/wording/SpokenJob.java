package jtbd.dsl.rules.wording;

import java.util.List;
import java.util.Locale;

/** The words by which people tell a job aloud: "As a guest, when it is late, I want to sleep". */
public final class SpokenJob {

    /** Who wishes. */
    public static final List<String> SPEAKERS = List.of("I", "we");

    /** How they wish; of several words the first ones tell enough. */
    public static final List<String> WISHES = List.of("want", "need", "wish", "would like");

    /** What begins a sentence, such as the one that tells when or what for: "nobody waits". */
    public static final List<String> SUBJECTS = List.of("I", "we", "you", "he", "she", "it", "they", "this", "that",
            "there", "nobody", "everybody", "everyone", "no one", "somebody", "someone", "people", "the", "a", "an",
            "my", "our", "your", "his", "her", "its", "their", "all", "none");

    private static final List<String> ARTICLES = List.of("a", "an");

    private SpokenJob() {
    }

    /** Whether a sentence with these two words first most likely tells a job. */
    public static boolean begins(String first, String second) {
        return switch (first.toLowerCase(Locale.ROOT)) {
            case "as" -> has(ARTICLES, second);
            case "when" -> has(SUBJECTS, second);
            default -> has(SPEAKERS, first) && has(WISHES, second);
        };
    }

    private static boolean has(List<String> beginnings, String word) {
        return beginnings.stream().anyMatch(words -> words.split(" ")[0].equalsIgnoreCase(word));
    }
}
