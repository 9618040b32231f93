package jtbd.dsl.tests.formatting;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** A model as text: all that was read from a file, and nothing of how it was laid out. */
final class ModelText {

    private final StringBuilder text = new StringBuilder();

    private ModelText() {
    }

    static String of(XtextResource file) {
        ModelText model = new ModelText();
        file.getContents().forEach(root -> model.add(root, ""));
        return model.text.toString();
    }

    private void add(EObject thing, String indentation) {
        text.append(indentation).append(thing.eClass().getName()).append('\n');
        for (EStructuralFeature feature : thing.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference && !reference.isContainment()) {
                NodeModelUtils.findNodesForFeature(thing, feature).forEach(node -> line(indentation, feature,
                        NodeModelUtils.getTokenText(node).replaceAll("\\s|/\\*.*?\\*/|//[^\n]*\n", "")));
            } else if (feature instanceof EReference) {
                values(thing, feature).forEach(part -> {
                    line(indentation, feature, "");
                    add((EObject) part, indentation + "  ");
                });
            } else {
                values(thing, feature).forEach(value -> line(indentation, feature, String.valueOf(value)));
            }
        }
    }

    private void line(String indentation, EStructuralFeature feature, String value) {
        text.append(indentation).append(feature.getName()).append(' ').append(value).append('\n');
    }

    private static List<?> values(EObject thing, EStructuralFeature feature) {
        Object value = thing.eGet(feature);
        return value instanceof List<?> all ? all : value == null ? List.of() : List.of(value);
    }
}
