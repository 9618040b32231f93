package jtbd.dsl.syntax;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
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

    /** Links the reference to its target; false where that is not known. */
    boolean follow(EObject object, EReference reference, ReferenceTargets targets) {
        if (reference.isMany()) {
            InternalEList<EObject> list = list(object, reference);
            for (int i = 0; i < list.size(); i++) {
                if (isMine(list.basicGet(i))) {
                    Optional<EObject> target = targets.target(object, reference, text);
                    if (target.isPresent()) {
                        list.setUnique(i, target.get());
                    }
                    return target.isPresent();
                }
            }
            return true;
        }
        // who says a thing twice means the latter
        if (!isMine((EObject) object.eGet(reference, false))) {
            return true;
        }
        Optional<EObject> target = targets.target(object, reference, text);
        target.ifPresent(known -> object.eSet(reference, known));
        return target.isPresent();
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> list(EObject object, EReference reference) {
        return (InternalEList<EObject>) object.eGet(reference, false);
    }

    private boolean isMine(EObject target) {
        if (!target.eIsProxy()) {
            return false;
        }
        String fragment = ((InternalEObject) target).eProxyURI().fragment();
        return index == Integer.parseInt(fragment, LazyURIEncoder.XTEXT_LINK.length(), fragment.length(), 10);
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
