package jtbd.dsl.syntax;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A block that the file or the next declaration ends. */
final class UnclosedBlock {

    private UnclosedBlock() {
    }

    static Optional<String> message(Misreading misreading) {
        if (misreading.stumble().isEnd()) {
            return Optional.of(block(misreading) + " is not closed. Add } at its end.");
        }
        String found = misreading.found();
        return misreading.vocabulary().declares(found)
                && !misreading.vocabulary().wordsOf(misreading.inside().eClass()).contains(found)
                        ? Optional.of(block(misreading) + " is not closed before this '" + found + "'. Add }.")
                        : Optional.empty();
    }

    private static String block(Misreading misreading) {
        return "The block of " + misreading.aKind() + " that begins on line "
                + NodeModelUtils.getNode(misreading.inside()).getStartLine();
    }
}
