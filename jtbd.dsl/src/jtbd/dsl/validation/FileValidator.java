package jtbd.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.FeatureBasedDiagnostic;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

import com.google.common.base.Suppliers;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.RuleRun;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.settings.Settings;
import jtbd.dsl.syntax.JtbdResource;

/** Validates a file. Of one with mistakes in its text, what may only follow from these is not told. */
public class FileValidator extends ResourceValidatorImpl {

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator monitor) {
        try {
            return super.validate(resource, mode, monitor);
        } finally {
            if (resource instanceof JtbdResource file) {
                file.releaseNodes();
            }
        }
    }

    /** Applies the rules about the whole workspace to a file of which all references have been followed. */
    public List<Issue> validateBeyondTheFile(Resource resource, Portfolio portfolio, CancelIndicator monitor) {
        List<Issue> issues = new ArrayList<>();
        if (isReadable(resource)) {
            check(resource, CheckType.NORMAL, () -> portfolio, monitor, issues::add);
        }
        return issues;
    }

    @Override
    protected void resolveProxies(Resource resource, CancelIndicator monitor) {
        if (isReadable(resource)) {
            super.resolveProxies(resource, monitor);
        }
    }

    /** Walks through the file without EMF's diagnostician, which asks a registry of validators about each thing. */
    @Override
    protected void validate(Resource resource, CheckMode mode, CancelIndicator monitor, IAcceptor<Issue> acceptor) {
        if (isReadable(resource)) {
            Supplier<Portfolio> portfolio = Suppliers.memoize(() -> Portfolio.of(resource.getResourceSet()));
            Stream.of(CheckType.FAST, CheckType.NORMAL).filter(mode::shouldCheck)
                    .forEach(type -> check(resource, type, portfolio, monitor, acceptor));
        }
    }

    private void check(Resource resource, CheckType type, Supplier<Portfolio> portfolio, CancelIndicator monitor,
            IAcceptor<Issue> acceptor) {
        Doubts doubts = Doubts.about((JtbdResource) resource);
        RuleContext context = new RuleContext(portfolio, Settings.of(resource), (severity, message, object, feature,
                index, rule, suggestions) -> {
            if (!doubts.concern(object)) {
                issueFromEValidatorDiagnostic(new FeatureBasedDiagnostic(severity(severity), message, object, feature,
                        index, type, rule, suggestions), acceptor);
            }
        });
        resource.getContents().forEach(root -> check(root, rulesOf(type), context, monitor));
    }

    private void check(EObject object, RuleRun rules, RuleContext context, CancelIndicator monitor) {
        getOperationCanceledManager().checkCanceled(monitor);
        rules.check(object, context);
        for (EObject part : object.eContents()) {
            check(part, rules, context, monitor);
        }
    }

    private static RuleRun rulesOf(CheckType type) {
        return type == CheckType.FAST ? RuleRun.IN_THE_FILE : RuleRun.BEYOND_THE_FILE;
    }

    @Override
    protected void collectResourceDiagnostics(Resource resource, CancelIndicator monitor, IAcceptor<Issue> acceptor) {
        boolean readable = isReadable(resource);
        Doubts doubts = Doubts.about((JtbdResource) resource);
        // another file may have made this one link its references, however little of it can be read
        super.collectResourceDiagnostics(resource, monitor, issue -> {
            if (SyntaxError.ID.equals(issue.getCode()) || readable && !doubts.concernNameAt(issue)) {
                acceptor.accept(issue);
            }
        });
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            case INFO -> Diagnostic.INFO;
            case IGNORE -> Diagnostic.OK;
        };
    }

    private static boolean isReadable(Resource resource) {
        return resource instanceof JtbdResource file && file.doubt().isReadToItsEnd();
    }
}
