package jtbd.dsl.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jtbd.dsl.rules.Suggestion;

/** A sign of the language where none is needed. */
final class StraySign {

    /** Between or behind the words of other languages, and nowhere in this one. */
    private static final Set<String> FOREIGN = Set.of(":", ";");

    /** What others write for a sign of the language that is expected. */
    private static final Map<String, Set<String>> WRITTEN_FOR = Map.of("'='", Set.of(":"),
            "'->'", Set.of(":", "-", ">", "="));

    private StraySign() {
    }

    static Optional<String> ofOtherLanguages(Misreading misreading) {
        boolean assigns = misreading.found().equals("=") && misreading.isBehindKeyword();
        String expected = misreading.stumble().expected();
        if (WRITTEN_FOR.getOrDefault(expected, Set.of()).contains(misreading.found())) {
            misreading.suggest(Suggestion.WORD, expected.replace("'", ""));
            return Optional.of("Write " + expected.replace("'", "") + " instead of " + misreading.found()
                    + ".");
        }
        return assigns || FOREIGN.contains(misreading.found()) ? Optional.of(surplus(misreading)) : Optional.empty();
    }

    static Optional<String> message(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        String found = misreading.found();
        if (found.equals("-") && "-".equals(stumble.next())) {
            return Optional.of(StrayCharacter.message("--"));
        }
        boolean isSign = !found.isEmpty() && !Character.isLetterOrDigit(found.charAt(0)) && !stumble.isText();
        return isSign && stumble.unwanted() ? Optional.of(surplus(misreading)) : Optional.empty();
    }

    private static String surplus(Misreading misreading) {
        misreading.suggest(Suggestion.SURPLUS, misreading.found());
        return "'" + misreading.found() + "' is not needed " + misreading.stumble().after() + ". Leave it out.";
    }
}
