package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;

import jtbd.dsl.rules.Suggestion;

/** A sign in another spelling: as it is spoken, or as others write it. */
final class SpokenSign {

    private static final List<String> OVER = List.of("of", "from", "out");

    private SpokenSign() {
    }

    static Optional<String> message(Misreading misreading) {
        return scale(misreading).or(() -> period(misreading));
    }

    private static Optional<String> scale(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        if (!OVER.contains(stumble.word()) || !stumble.standsBehindNumber() || !stumble.isBeforeValue()) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.WORD, "/");
        return Optional.of("A score has its scale, such as 9/10: write / instead of '" + stumble.word() + "'.");
    }

    private static Optional<String> period(Misreading misreading) {
        if (!misreading.found().equals("/") || !misreading.stumble().isBehindUnit()) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.WORD, "per");
        return Optional.of("Write 'per' instead of '/', such as 20 EUR per month.");
    }
}
