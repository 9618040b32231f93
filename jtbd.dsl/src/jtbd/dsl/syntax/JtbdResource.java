package jtbd.dsl.syntax;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A file of the language. Of the mistakes that keep it from being read, it reports the first in each declaration:
 * those after it most often follow from it.
 */
public class JtbdResource extends LazyLinkingResource {

    private static final Pattern DECLARATION = Pattern.compile("(?m)^\\s*(industry|scorecard|segment|job|metric"
            + "|competitor|offering|interview|challenge|insight|action|roadmap|pitfall|tool)\\s+[\\p{L}_^]");

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
        return error.getOffset() > reportedUpTo && DECLARATION
                .matcher(error.getRootNode().getText().substring(reportedUpTo, error.getOffset())).find();
    }
}
