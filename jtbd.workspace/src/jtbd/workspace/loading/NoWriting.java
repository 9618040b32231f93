package jtbd.workspace.loading;

import java.io.Writer;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;

/** Stands where Xtext wants services that make a text of a model, which reading never asks for. */
final class NoWriting implements ISerializer, IConcreteSyntaxValidator {

    @Override
    public String serialize(EObject model) {
        throw refusal();
    }

    @Override
    public String serialize(EObject model, SaveOptions options) {
        throw refusal();
    }

    @Override
    public void serialize(EObject model, Writer writer, SaveOptions options) {
        throw refusal();
    }

    @Override
    public ReplaceRegion serializeReplacement(EObject model, SaveOptions options) {
        throw refusal();
    }

    @Override
    public boolean validateObject(EObject model, IDiagnosticAcceptor findings, Map<Object, Object> context) {
        throw refusal();
    }

    @Override
    public boolean validateRecursive(EObject model, IDiagnosticAcceptor findings, Map<Object, Object> context) {
        throw refusal();
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("This process reads models and does not write them");
    }
}
