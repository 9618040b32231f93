package jtbd.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What the list at the cursor says besides the word that is being typed. */
final class Listed {

    private Listed() {
    }

    static List<Object> besides(Cursor cursor, EStructuralFeature feature) {
        EObject thing = cursor.begun(feature.getEContainingClass());
        if (thing == null) {
            return List.of();
        }
        List<Object> listed = new ArrayList<>((List<?>) thing.eGet(feature));
        List<INode> words = NodeModelUtils.findNodesForFeature(thing, feature);
        for (int i = Math.min(words.size(), listed.size()) - 1; i >= 0; i--) {
            if (words.get(i).getOffset() == cursor.start()) {
                listed.remove(i);
            }
        }
        return listed;
    }
}
