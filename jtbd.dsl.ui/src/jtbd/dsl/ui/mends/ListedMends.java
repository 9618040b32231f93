package jtbd.dsl.ui.mends;

import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;

/**
 * The list of Ctrl+1, always in the same order: what mends the problems of the line, what others have to say, and other
 * forms of what is selected. The Platform alone lists mends at the words of a problem only, in an order by chance.
 */
final class ListedMends implements IQuickAssistProcessor {

    private static final Comparator<ICompletionProposal> ORDER = Comparator.comparingInt(
            proposal -> !(proposal instanceof ActionProposal action) ? 1 : action.isMend() ? 0 : 2);

    private final IQuickAssistProcessor all;

    /** @param all all that the editor knows to ask, ours among them */
    ListedMends(IQuickAssistProcessor all) {
        this.all = all;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext place) {
        ICompletionProposal[] proposals = ProblemMends.leftToTheLine(() -> all.computeQuickAssistProposals(place));
        return Stream.of(proposals).sorted(ORDER).toArray(ICompletionProposal[]::new);
    }

    @Override
    public boolean canFix(Annotation problem) {
        return all.canFix(problem);
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext place) {
        return all.canAssist(place);
    }

    @Override
    public String getErrorMessage() {
        return all.getErrorMessage();
    }
}
