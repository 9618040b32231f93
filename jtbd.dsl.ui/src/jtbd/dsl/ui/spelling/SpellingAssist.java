package jtbd.dsl.ui.spelling;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;

/** What can be done about a misspelled word, by Ctrl+1: the engine that found it says so, whichever it is. */
public final class SpellingAssist implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IAnnotationModel marks = context.getSourceViewer().getAnnotationModel();
        List<ICompletionProposal> proposals = new ArrayList<>();
        if (marks != null) {
            marks.getAnnotationIterator().forEachRemaining(mark -> {
                if (mark instanceof SpellingAnnotation wrong && isAt(marks.getPosition(mark), context.getOffset())) {
                    proposals.addAll(List.of(wrong.getSpellingProblem().getProposals(context)));
                }
            });
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private static boolean isAt(Position place, int offset) {
        return place != null && place.getOffset() <= offset && offset <= place.getOffset() + place.getLength();
    }

    @Override
    public boolean canFix(Annotation mark) {
        return mark instanceof SpellingAnnotation && !mark.isMarkedDeleted();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
