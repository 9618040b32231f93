package jtbd.dsl.syntax;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;

/**
 * A reference that has not been followed yet.
 *
 * @param index the number that its file gave it
 * @param text the name that is written there
 */
record WaitingReference(EObject object, EReference reference, int index, String text) {

    /** Links it to its target; false where that is not known. */
    boolean follow(ReferenceTargets targets) {
        if (reference.isMany()) {
            InternalEList<EObject> list = list();
            for (int i = 0; i < list.size(); i++) {
                if (isThis(list.basicGet(i))) {
                    int place = i;
                    return lead(targets, target -> list.setUnique(place, target));
                }
            }
            return true;
        }
        // who says a thing twice means the latter
        return !isThis((EObject) object.eGet(reference, false))
                || lead(targets, target -> object.eSet(reference, target));
    }

    private boolean lead(ReferenceTargets targets, Consumer<EObject> link) {
        Optional<EObject> target = targets.target(object, reference, text);
        // the text stays as it is, and with it all that is known of it
        boolean delivers = object.eDeliver();
        object.eSetDeliver(false);
        target.ifPresent(link);
        object.eSetDeliver(delivers);
        return target.isPresent();
    }

    @SuppressWarnings("unchecked")
    private InternalEList<EObject> list() {
        return (InternalEList<EObject>) object.eGet(reference, false);
    }

    private boolean isThis(EObject target) {
        if (target == null || !target.eIsProxy()) {
            return false;
        }
        String fragment = ((InternalEObject) target).eProxyURI().fragment();
        return index == Integer.parseInt(fragment, LazyURIEncoder.XTEXT_LINK.length(), fragment.length(), 10);
    }
}
