package jtbd.dsl.ui.snippets;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.ProposalPosition;

/** A place of a snippet that may say one of some words. */
public final class ChoicePlace extends ProposalPosition {

    private final ICompletionProposal[] choices;

    ChoicePlace(IDocument document, int offset, int length, int order, List<String> words) {
        super(document, offset, length, order, null);
        choices = words.stream().map(word -> new Choice(word, this)).toArray(ICompletionProposal[]::new);
    }

    /** What the place may say that begins at the offset, while one goes through the places of a snippet. */
    public static Optional<ICompletionProposal[]> choicesAt(IDocument document, int offset) {
        return Optional.ofNullable(LinkedModeModel.getModel(document, offset))
                .map(places -> places.findPosition(new LinkedPosition(document, offset, 0)))
                .filter(place -> place instanceof ChoicePlace && place.getOffset() == offset)
                .map(place -> ((ChoicePlace) place).choices);
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
