package jtbd.dsl.ui.spelling;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Something that can be done about a word that the dictionary does not have. */
abstract class SpellingProposal implements ICompletionProposal {

    private final String label;

    SpellingProposal(String label) {
        this.label = label;
    }

    @Override
    public final String getDisplayString() {
        return label;
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public final String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public final Image getImage() {
        return null;
    }

    @Override
    public final IContextInformation getContextInformation() {
        return null;
    }
}
