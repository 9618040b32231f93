package jtbd.dsl.syntax;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

import jtbd.dsl.rules.syntax.SyntaxError;

/** A mistake as it is reported: in a text that was read on behind it, so that no node stands for it alone. */
final class PlacedMistake extends XtextSyntaxDiagnostic {

    private final Mistake mistake;
    private final ICompositeNode root;

    PlacedMistake(Mistake mistake, ICompositeNode root) {
        super(nodeAt(mistake.place().from(), root));
        this.mistake = mistake;
        this.root = root;
    }

    private static INode nodeAt(int offset, ICompositeNode root) {
        INode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        return leaf == null ? root : leaf;
    }

    @Override
    public int getOffset() {
        return mistake.place().from();
    }

    @Override
    public int getLength() {
        return mistake.place().length();
    }

    @Override
    public int getLine() {
        return NodeModelUtils.getLineAndColumn(root, mistake.place().from()).getLine();
    }

    @Override
    public int getLineEnd() {
        return NodeModelUtils.getLineAndColumn(root, mistake.place().to()).getLine();
    }

    @Override
    public String getMessage() {
        return mistake.message();
    }

    @Override
    public String getCode() {
        return SyntaxError.ID;
    }

    @Override
    public String[] getData() {
        return mistake.data();
    }
}
