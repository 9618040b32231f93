package jtbd.dsl.syntax;

import java.util.Optional;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.rules.wording.SpokenJob;

/** A sentence "As a commuter, I want …", "When it rains, I want …" or "I want …" where a job is meant. */
final class SpokenSentence {

    private SpokenSentence() {
    }

    static Optional<String> message(Misreading misreading) {
        boolean holdsJobs = misreading.isOutsideOfBlocks() || misreading.inside() instanceof Industry;
        String next = misreading.stumble().next();
        return holdsJobs && next != null && SpokenJob.begins(misreading.found(), next)
                        ? Optional.of("No sentence can stand here. What somebody wants is a job, such as: job Park "
                                + "\"Park\" functional { want \"to park\" so \"I am on time\" }")
                        : Optional.empty();
    }
}
