package jtbd.dsl.ui.mends;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import jtbd.dsl.ui.Pictures;

/** An action in the list of Ctrl+1. */
final class ActionProposal implements ICompletionProposal {

    private final CodeAction action;

    ActionProposal(CodeAction action) {
        this.action = action;
    }

    /** Whether it mends a problem, rather than that it writes what is right in another form. */
    boolean isMend() {
        return !Refactorings.isOne(action);
    }

    @Override
    public void apply(IDocument document) {
        ActionDone.of(action);
    }

    @Override
    public String getDisplayString() {
        return action.getTitle();
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return Pictures.image(isMend() ? "mend" : "refactor");
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
