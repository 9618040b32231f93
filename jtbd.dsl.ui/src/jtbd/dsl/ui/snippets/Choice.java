package jtbd.dsl.ui.snippets;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import jtbd.dsl.ui.Activator;

/** One of the words that a place of a snippet may say. The place moves while others before it are filled in. */
final class Choice implements ICompletionProposal, ICompletionProposalExtension2 {

    private final String word;
    private final Position place;

    Choice(String word, Position place) {
        this.word = word;
        this.place = place;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        apply(viewer.getDocument());
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(place.getOffset(), place.getLength(), word);
        } catch (BadLocationException e) {
            Activator.log().error("The choice does not fit the text", e);
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            return offset >= place.getOffset()
                    && word.startsWith(document.get(place.getOffset(), offset - place.getOffset()));
        } catch (BadLocationException changedMeanwhile) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(place.getOffset() + word.length(), 0);
    }

    @Override
    public String getDisplayString() {
        return word;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // the text stays as it is until the word is chosen
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // the text has stayed as it is
    }
}
