package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;

import jtbd.dsl.rules.Suggestion;

/** A statement beside the block that it belongs in: an outcome in a job, and not in its outcomes. */
final class OtherBlock {

    private OtherBlock() {
    }

    /** The words of the blocks of the place in which the statement that was found could stand. */
    static List<String> of(Misreading misreading) {
        String word = misreading.vocabulary().spelt(misreading.found());
        return misreading.vocabulary().isKeyword(word) ? misreading.wordsOfPlace().stream()
                .filter(misreading.wordsBehind()::opensBlockAtOnce)
                .filter(block -> misreading.vocabulary().canHold(word, block)).toList() : List.of();
    }

    static Optional<String> message(Misreading misreading) {
        String found = misreading.found();
        List<String> blocks = of(misreading);
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        blocks.forEach(block -> misreading.suggest(Suggestion.BLOCK, block));
        String word = misreading.vocabulary().spelt(found);
        return Optional.of("'" + found + "' " + misreading.cannotStand() + ". It "
                + (word.equals(found) ? "" : "is written " + word + " and ") + "belongs in "
                + String.join(" or ", blocks.stream().map(block -> block + " { … }").toList()) + ".");
    }
}
