package jtbd.dsl.syntax;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.jtbd.Model;
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
        INode block = blockToLeave(found, misreading);
        return Optional.of("'" + found + "' " + misreading.cannotStand() + ". Move it behind the } of "
                + Misreading.named(block.getSemanticElement()) + ", which begins on line " + block.getStartLine()
                + ", or add that } if it is missing.");
    }

    /** The outermost block around the place that cannot hold the word either. */
    private static INode blockToLeave(String found, Misreading misreading) {
        INode block = NodeModelUtils.getNode(misreading.inside());
        for (INode around = block; around != null && !canHold(around.getSemanticElement(), found, misreading);
                around = around.getParent()) {
            block = around;
        }
        return NodeModelUtils.getNode(block.getSemanticElement());
    }

    private static boolean canHold(EObject thing, String found, Misreading misreading) {
        return thing instanceof Model || misreading.vocabulary().wordsOf(thing.eClass()).contains(found);
    }

    private static String block(Misreading misreading) {
        return "The block of " + misreading.aKind() + " that begins on line "
                + NodeModelUtils.getNode(misreading.inside()).getStartLine();
    }
}
