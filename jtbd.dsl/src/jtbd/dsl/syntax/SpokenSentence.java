package jtbd.dsl.syntax;

import java.util.Optional;
import java.util.Set;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.rules.Suggestion;

/** A sentence "As a commuter, I want …" where a job is meant. */
final class SpokenSentence {

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private SpokenSentence() {
    }

    static Optional<String> message(Misreading misreading) {
        boolean holdsJobs = misreading.isOutsideOfBlocks() || misreading.inside() instanceof Industry;
        if (!holdsJobs || !misreading.found().equalsIgnoreCase("as") || misreading.stumble().next() == null
                || !ARTICLES.contains(misreading.stumble().next())) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.SENTENCE, "");
        return Optional.of("No sentence can stand here. What somebody wants is a job, such as: job Park \"Park\" "
                + "functional { want \"to park\" so \"I am on time\" }");
    }
}
