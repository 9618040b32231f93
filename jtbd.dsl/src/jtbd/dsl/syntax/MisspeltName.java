package jtbd.dsl.syntax;

import java.util.Optional;

import jtbd.dsl.jtbd.Named;
import jtbd.dsl.rules.Suggestion;

/** A name that begins with a digit, or has dots in it. */
final class MisspeltName {

    private MisspeltName() {
    }

    static Optional<String> message(Misreading misreading) {
        return beginning(misreading).or(() -> dot(misreading));
    }

    private static Optional<String> beginning(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        if (!stumble.isNumber() || stumble.before() == null
                || !misreading.vocabulary().declares(stumble.before().getText())) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.WORD, "_" + misreading.found());
        return Optional.of("A name begins with a letter or _, and not with " + stumble.quoted() + ".");
    }

    private static Optional<String> dot(Misreading misreading) {
        boolean isInName = misreading.found().equals(".") && misreading.inside() instanceof Named named
                && misreading.stumble().standsBehind(named.getName());
        if (!isInName) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.WORD, "-");
        return Optional.of("The name of " + Misreading.aKindOf(misreading.inside().eClass())
                + " has no dots, which stand before the names of its parts. Write - instead.");
    }
}
