package jtbd.dsl.ui.mends;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.TextState;

/**
 * Mends of what is wrong in the line and other forms of what is under the cursor, by Ctrl+1. Where the server takes
 * longer than one notices, the list opens once more when it has answered, if the cursor is still there.
 */
public final class ActionsAssist implements IQuickAssistProcessor {

    private static final long UNNOTICED_MILLISECONDS = 200;

    private Place last;
    private AskedActions answer;

    /** Where was asked, and in which state of the text. */
    private record Place(TextState text, Point selection) {

        static Place of(ISourceViewer viewer) {
            return new Place(TextState.of(viewer.getDocument()), viewer.getSelectedRange());
        }
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        if (!Activator.session().openTexts().isOurs(viewer.getDocument())) {
            return new ICompletionProposal[0];
        }
        Place place = Place.of(viewer);
        if (!place.equals(last) || answer.hasFailed()) {
            last = place;
            answer = LineActions.at(viewer.getDocument(), place.selection().x, place.selection().y);
        }
        ICompletionProposal[] proposals = answer.within(UNNOTICED_MILLISECONDS).stream()
                .map(ActionProposal::new).toArray(ICompletionProposal[]::new);
        if (!answer.isThere()) {
            answer.thenRun(() -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> showAgain(place, viewer)));
        }
        return proposals;
    }

    private static void showAgain(Place place, ISourceViewer viewer) {
        if (viewer.getTextWidget() != null && viewer.getTextWidget().isFocusControl()
                && place.equals(Place.of(viewer))) {
            ((ITextOperationTarget) viewer).doOperation(ISourceViewer.QUICK_ASSIST);
        }
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return Activator.session().openTexts().isOurs(context.getSourceViewer().getDocument());
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
