package jtbd.dsl.syntax;

import java.util.List;

import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;

/**
 * A file of the language. Of the mistakes that keep it from being read, it reports the first in each declaration:
 * those after it most often follow from it. That blocks do not match is only reported where nothing else is wrong.
 */
public class JtbdResource extends LazyLinkingResource {

    @Inject
    private Vocabulary vocabulary;

    private int reportedUpTo;

    @Override
    protected void addSyntaxErrors() {
        reportedUpTo = -1;
        super.addSyntaxErrors();
    }

    @Override
    protected void addSyntaxDiagnostic(List<Diagnostic> diagnostics, INode error) {
        if (reportedUpTo < 0 || standsInAnotherDeclaration(error)) {
            super.addSyntaxDiagnostic(diagnostics, error);
            reportedUpTo = error.getTotalEndOffset();
        }
    }

    private boolean standsInAnotherDeclaration(INode error) {
        return error.getOffset() > reportedUpTo && !concernsBlocks(error)
                && vocabulary.hasDeclaration(error.getRootNode().getText().substring(reportedUpTo, error.getOffset()));
    }

    private static boolean concernsBlocks(INode error) {
        String[] data = error.getSyntaxErrorMessage().getIssueData();
        return data != null && List.of(data).contains(SyntaxMessages.CONCERNS_BLOCKS);
    }
}
