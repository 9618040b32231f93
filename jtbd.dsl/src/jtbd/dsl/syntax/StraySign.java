package jtbd.dsl.syntax;

import java.util.Optional;

import jtbd.dsl.rules.Suggestion;

/** A sign of the language where none is needed. */
final class StraySign {

    private StraySign() {
    }

    static Optional<String> message(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        String found = misreading.found();
        if (found.equals("-") && "-".equals(stumble.next())) {
            return Optional.of(StrayCharacter.message("--"));
        }
        if (!stumble.unwanted() || found.isEmpty() || Character.isLetterOrDigit(found.charAt(0)) || stumble.isText()) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.SURPLUS, found);
        return Optional.of("'" + found + "' is not needed " + stumble.after() + ". Leave it out.");
    }
}
