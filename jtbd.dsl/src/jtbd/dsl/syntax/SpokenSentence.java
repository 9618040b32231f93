package jtbd.dsl.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jtbd.dsl.jtbd.Industry;

/** A sentence "As a commuter, I want …", "When it rains, I want …" or "I want …" where a job is meant. */
final class SpokenSentence {

    /** The words that such a sentence begins with, and how it goes on. */
    private static final Map<String, Set<String>> BEGINNINGS = Map.of("as", Set.of("a", "an"),
            "i", Set.of("want", "need", "wish", "would"), "when", Set.of("i", "we", "it", "the", "a", "an", "my"));

    private SpokenSentence() {
    }

    static Optional<String> message(Misreading misreading) {
        boolean holdsJobs = misreading.isOutsideOfBlocks() || misreading.inside() instanceof Industry;
        String next = misreading.stumble().next();
        return holdsJobs && next != null && BEGINNINGS.getOrDefault(lower(misreading.found()), Set.of())
                .contains(lower(next))
                        ? Optional.of("No sentence can stand here. What somebody wants is a job, such as: job Park "
                                + "\"Park\" functional { want \"to park\" so \"I am on time\" }")
                        : Optional.empty();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
