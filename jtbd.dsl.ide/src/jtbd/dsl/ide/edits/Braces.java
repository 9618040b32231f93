package jtbd.dsl.ide.edits;

import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where the block of a thing ends, if it has one. */
final class Braces {

    private Braces() {
    }

    /** The offset of the bracket that closes the block of the thing. */
    static Optional<Integer> closing(EObject thing) {
        ILeafNode last = null;
        for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(thing).getLeafNodes()) {
            last = leaf.isHidden() ? last : leaf;
        }
        return last != null && last.getText().equals("}") && isOf(thing, last) ? Optional.of(last.getOffset())
                : Optional.empty();
    }

    /** The offset of the bracket that opens the block of the thing. */
    static Optional<Integer> opening(EObject thing) {
        return StreamSupport.stream(NodeModelUtils.findActualNodeFor(thing).getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden() && leaf.getText().equals("{") && isOf(thing, leaf))
                .map(ILeafNode::getOffset).findFirst();
    }

    private static boolean isOf(EObject thing, ILeafNode bracket) {
        ParserRule rule = GrammarUtil.containingParserRule(bracket.getGrammarElement());
        return rule != null && rule.getName().equals(thing.eClass().getName());
    }
}
