package jtbd.dsl.formatting;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.formatting2.regionaccess.internal.NodeModelBasedRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The tokens of a file, as layout sees them. Where a text says a thing twice that a model can have once, such as the
 * score of a job, the model has the second one only, and Xtext stumbles over the first, which stands in nothing: here
 * its tokens belong to what is around it.
 */
final class RegionsOfFile extends NodeModelBasedRegionAccessBuilder {

    @Override
    protected boolean isEObjectRoot(INode node) {
        return super.isEObjectRoot(node) && (node.getParent() == null || isInTheModel(node));
    }

    private boolean isInTheModel(INode node) {
        for (INode part : node.getAsTreeIterable()) {
            if (part.hasDirectSemanticElement()) {
                EObject outermost = EcoreUtil.getRootContainer(part.getSemanticElement());
                return outermost == getXtextResource().getContents().get(0);
            }
        }
        return true;
    }
}
