package jtbd.dsl.ui.mends;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import jtbd.dsl.ui.Pictures;
import jtbd.dsl.ui.edits.ChangePreview;
import jtbd.dsl.ui.told.HoverText;
import jtbd.dsl.ui.told.HoverWindow;

/** An action in the list of Ctrl+1, with what it changes beside the list. */
final class ActionProposal implements ICompletionProposal, ICompletionProposalExtension3,
        ICompletionProposalExtension5 {

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

    /** Asked on a thread of its own, when the user stays on the proposal. */
    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        try {
            return new HoverText(ChangePreview.of(action.getEdit()));
        } catch (CoreException e) {
            // choosing it tells why
            return null;
        }
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return HoverWindow::forProposals;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return null;
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return offset;
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
