package jtbd.dsl.syntax;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.rules.Suggestion;

/** A block that the file or the next declaration ends. */
final class UnclosedBlock {

    private UnclosedBlock() {
    }

    static Optional<String> message(Misreading misreading) {
        if (misreading.stumble().isEnd()) {
            return Optional.of(block(misreading) + " is not closed. Add } at its end.");
        }
        return ofDeclaration(misreading);
    }

    /** Of what cannot stand in the block, but may behind it. */
    static Optional<String> ofDeclaration(Misreading misreading) {
        String found = misreading.found();
        boolean standsBehind = misreading.inside() != null && misreading.vocabulary().declares(found)
                && !misreading.vocabulary().wordsOf(misreading.inside().eClass()).contains(found);
        if (!standsBehind) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.BEHIND_BLOCK, "");
        return Optional.of("'" + found + "' " + misreading.cannotStand()
                + ". Move it behind the } of that, or add the } if it is missing.");
    }

    private static String block(Misreading misreading) {
        return "The block of " + misreading.aKind() + " that begins on line "
                + NodeModelUtils.getNode(misreading.inside()).getStartLine();
    }
}
