package jtbd.dsl.syntax;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.AbstractParseResult;

/** What was parsed without mistakes, and of which no nodes are kept. */
final class ModelOnly extends AbstractParseResult {

    ModelOnly(EObject model) {
        super(model, false);
    }

    @Override
    public ICompositeNode getRootNode() {
        return null;
    }

    @Override
    public void setRootNode(ICompositeNode root) {
        throw new UnsupportedOperationException("A file without nodes is not parsed in part");
    }
}
