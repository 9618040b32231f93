package jtbd.dsl.syntax;

import java.util.Optional;
import java.util.Set;

import jtbd.dsl.rules.Suggestion;

/** A block around things that stand on their own, as other languages have it: {@code jobs { job A … }}. */
final class NeedlessBlock {

    private NeedlessBlock() {
    }

    static Optional<String> message(Misreading misreading) {
        String found = misreading.found();
        String one = found.replaceFirst("s$", "");
        Set<String> words = misreading.isOutsideOfBlocks() ? misreading.vocabulary().declaring()
                : misreading.wordsOfPlace();
        boolean isNeedless = !one.equals(found) && "{".equals(misreading.stumble().next()) && words.contains(one)
                && misreading.vocabulary().opensBlock(one) && !misreading.vocabulary().isKeyword(found);
        if (!isNeedless) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.NEEDLESS_BLOCK, "");
        return Optional.of("Each " + one + " stands on its own, without a block around all of them. Leave '" + found
                + "' and its brackets out.");
    }
}
