package jtbd.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.validation.DiagnosticConverterImpl;

import jtbd.dsl.places.WrittenFile;

/** Finds the place of what is reported, also in files that keep no nodes. */
public class IssuePlaces extends DiagnosticConverterImpl {

    @Override
    protected IssueLocation getLocationData(EObject object, EStructuralFeature feature, int index) {
        ICompositeNode node = WrittenFile.of(object).nodeOf(object);
        return super.getLocationData(node == null ? object : node.getSemanticElement(), feature, index);
    }
}
