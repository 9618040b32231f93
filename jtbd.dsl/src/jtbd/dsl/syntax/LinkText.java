package jtbd.dsl.syntax;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.ForwardingNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What remains of the node of a reference in a file without nodes: its words. For all else it is read again. */
final class LinkText extends ForwardingNode implements ILeafNode {

    private final NodesReadAgain nodes;
    private final int index;
    private final EObject grammarElement;
    private final String text;

    LinkText(NodesReadAgain nodes, int index, EObject grammarElement, String text) {
        this.nodes = nodes;
        this.index = index;
        this.grammarElement = grammarElement;
        this.text = text;
    }

    @Override
    protected INode delegate() {
        return nodes.ofLink(index);
    }

    @Override
    public String getText() {
        return text;
    }

    @Override
    public EObject getGrammarElement() {
        return grammarElement;
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public NodeModelUtils.Implementation utils() {
        return NodeModelUtils.Implementation.Default.INSTANCE;
    }
}
