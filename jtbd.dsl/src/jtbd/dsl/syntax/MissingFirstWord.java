package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;

import jtbd.dsl.rules.Suggestion;

/** The second word of a pair without the first one: {@code buyer} for {@code economic buyer}. */
final class MissingFirstWord {

    private static final int FEW_WORDS = 2;

    private MissingFirstWord() {
    }

    static Optional<String> message(Misreading misreading) {
        String found = misreading.found();
        if (misreading.inside() == null || !misreading.vocabulary().isKeyword(found)
                || !Character.isLetter(found.charAt(0)) || misreading.wordsOfPlace().contains(found)) {
            return Optional.empty();
        }
        List<String> first = misreading.wordsBehind().before(found, misreading.ruleOfPlace()).stream()
                .filter(misreading.wordsOfPlace()::contains).toList();
        if (first.isEmpty() || first.size() > FEW_WORDS) {
            return Optional.empty();
        }
        first.forEach(word -> misreading.suggest(Suggestion.WORD_BEFORE, word));
        return Optional.of("'" + String.join("' or '", first) + "' is missing before '" + found + "'.");
    }
}
