package jtbd.dsl.ide.selection;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** The statement that a part of a text belongs to, read off the grammar: one turn of what a block repeats. */
final class StatementRegions {

    Optional<ITextRegion> around(INode part) {
        EObject statement = statementOf(part);
        if (statement == null) {
            return Optional.empty();
        }
        INode first = part;
        INode last = part;
        for (INode next = part; isPartOf(next, statement); next = next.getPreviousSibling()) {
            first = isHidden(next) ? first : next;
            if (begins(next, statement)) {
                break;
            }
        }
        for (INode next = part.getNextSibling(); isPartOf(next, statement) && !begins(next, statement);
                next = next.getNextSibling()) {
            last = isHidden(next) ? last : next;
        }
        int start = first.getTextRegion().getOffset();
        ITextRegion end = last.getTextRegion();
        return Optional.of(new TextRegion(start, end.getOffset() + end.getLength() - start));
    }

    private static boolean isPartOf(INode node, EObject statement) {
        return node != null && (isHidden(node) || statementOf(node) == statement);
    }

    private static boolean begins(INode node, EObject statement) {
        return node.getGrammarElement() == firstOf((AbstractElement) statement);
    }

    private static boolean isHidden(INode node) {
        return node instanceof ILeafNode leaf && leaf.isHidden();
    }

    /** What the grammar repeats and the node was read by; null where it was read by nothing of the kind. */
    private static EObject statementOf(INode node) {
        for (EObject element = node.getGrammarElement(); element instanceof AbstractElement;
                element = element.eContainer()) {
            if (element.eContainer() instanceof Alternatives choice && GrammarUtil.isMultipleCardinality(choice)) {
                return element;
            }
        }
        return null;
    }

    private static AbstractElement firstOf(AbstractElement element) {
        if (element instanceof Group group) {
            return firstOf(group.getElements().stream().filter(part -> !(part instanceof Action)).findFirst()
                    .orElseThrow());
        }
        return element instanceof Assignment assignment ? assignment.getTerminal() : element;
    }
}
