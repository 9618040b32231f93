package jtbd.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

import jtbd.dsl.rules.syntax.SyntaxError;

/** Validates a file; one that cannot be read to its end is only told so, since all else would be guesses. */
public class FileValidator extends ResourceValidatorImpl {

    @Override
    protected void resolveProxies(Resource resource, CancelIndicator monitor) {
        if (isReadable(resource)) {
            super.resolveProxies(resource, monitor);
        }
    }

    @Override
    protected void validate(Resource resource, EObject root, CheckMode mode, CancelIndicator monitor,
            IAcceptor<Issue> acceptor) throws OperationCanceledError {
        if (isReadable(resource)) {
            super.validate(resource, root, mode, monitor, acceptor);
        }
    }

    @Override
    protected void collectResourceDiagnostics(Resource resource, CancelIndicator monitor, IAcceptor<Issue> acceptor) {
        boolean readable = isReadable(resource);
        // another file may have made this one link its references, however little of it can be read
        super.collectResourceDiagnostics(resource, monitor, issue -> {
            if (readable || SyntaxError.ID.equals(issue.getCode())) {
                acceptor.accept(issue);
            }
        });
    }

    private static boolean isReadable(Resource resource) {
        return resource instanceof XtextResource xtext && !xtext.getParseResult().hasSyntaxErrors();
    }
}
