package jtbd.dsl.ui.snippets;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.ProposalPosition;

/** A place of a snippet that may say one of some words. */
final class ChoicePlace extends ProposalPosition {

    private final ICompletionProposal[] choices;

    ChoicePlace(IDocument document, int offset, int length, int order, List<String> words) {
        super(document, offset, length, order, null);
        choices = words.stream().map(word -> new Choice(word, this)).toArray(ICompletionProposal[]::new);
    }

    @Override
    public ICompletionProposal[] getChoices() {
        return choices;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
