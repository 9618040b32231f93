package jtbd.dsl.ide.session;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The things that words were read into. What is stated once more is no part of the model: the last one stands. */
public final class ThingRead {

    private ThingRead() {
    }

    /** The innermost one; nothing where another statement took its place. */
    public static Optional<EObject> from(INode node) {
        return Optional.ofNullable(NodeModelUtils.findActualSemanticObjectFor(node))
                .filter(thing -> thing.eResource() != null);
    }
}
