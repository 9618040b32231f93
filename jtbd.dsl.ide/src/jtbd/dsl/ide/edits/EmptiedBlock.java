package jtbd.dsl.ide.edits;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.session.FileView;

/** A block of which a statement is all that it holds: {@code outcomes { … }}, or the brackets behind a step. */
final class EmptiedBlock {

    private static final Set<String> NAMING = Set.of("name", "title");

    private EmptiedBlock() {
    }

    /**
     * The block with its word where it holds nothing but the statement, without the word where that stands without a
     * block as well; the statement where it is not alone, or the block is one of a thing with a name or a title.
     */
    static ITextRegion around(ITextRegion statement, FileView file) {
        String text = file.text();
        int end = statement.getOffset() + statement.getLength();
        int opening = text.substring(0, statement.getOffset()).stripTrailing().length() - 1;
        int closing = text.length() - text.substring(end).stripLeading().length();
        boolean isAlone = opening > 0 && text.charAt(opening) == '{' && closing < text.length()
                && text.charAt(closing) == '}';
        return isAlone ? file.tokenAt(opening).flatMap(EmptiedBlock::start)
                .<ITextRegion>map(start -> new TextRegion(start, closing + 1 - start)).orElse(statement) : statement;
    }

    private static Optional<Integer> start(ILeafNode bracket) {
        if (!(bracket.getGrammarElement().eContainer() instanceof Group block)) {
            return Optional.empty();
        }
        EObject first = block.getElements().get(0);
        INode node = bracket;
        while (node != null && !isFrom(first, node) && !isNameOrTitle(node)) {
            node = node.getPreviousSibling();
        }
        return Optional.ofNullable(node).filter(word -> !isNameOrTitle(word)).map(INode::getOffset);
    }

    private static boolean isFrom(EObject grammar, INode node) {
        return node.getGrammarElement() == grammar || assignment(node).filter(grammar::equals).isPresent();
    }

    private static boolean isNameOrTitle(INode node) {
        return assignment(node).map(Assignment::getFeature).filter(NAMING::contains).isPresent();
    }

    private static Optional<Assignment> assignment(INode node) {
        return Optional.ofNullable(node.getGrammarElement()).map(GrammarUtil::containingAssignment);
    }
}
