package jtbd.dsl.syntax;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.rules.Suggestion;

/** A word that belongs to the block of the thing before it, which was not begun or ended too early. */
final class MisplacedBlock {

    private MisplacedBlock() {
    }

    static Optional<String> message(Misreading misreading) {
        EObject last = misreading.last();
        if (last == null || last == misreading.inside()
                || !misreading.vocabulary().wordsOf(last.eClass()).contains(misreading.found())) {
            return Optional.empty();
        }
        return misreading.stumble().standsBehind("}") ? endedTooEarly(misreading) : notBegun(misreading);
    }

    private static Optional<String> notBegun(Misreading misreading) {
        if (!misreading.vocabulary().hasBlock(misreading.last().eClass())) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.BRACKET_BEHIND, "{");
        return Optional.of("A bracket { is missing " + misreading.stumble().after() + ", where the block of "
                + Misreading.named(misreading.last()) + " begins.");
    }

    private static Optional<String> endedTooEarly(Misreading misreading) {
        String found = misreading.found();
        boolean standsRight = misreading.vocabulary().wordsOf(misreading.inside().eClass()).contains(found)
                || misreading.vocabulary().declares(found) || !OtherBlock.of(misreading).isEmpty();
        return standsRight ? Optional.empty() : Optional.of("'" + found + "' can stand in "
                + Misreading.named(misreading.last()) + ", but the block of that is closed before it. Is that } one "
                + "too many?");
    }
}
