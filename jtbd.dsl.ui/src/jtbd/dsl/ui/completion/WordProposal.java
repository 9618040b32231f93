package jtbd.dsl.ui.completion;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.told.HoverWindow;

/** A line in the list of content assist: something that the server says can be written. */
final class WordProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension5, ICompletionProposalExtension6 {

    private final CompletionItem item;
    private final WholeWords wholeWords;
    private final int start;
    private final int behind;
    private Point selection;

    /** @param length that of the text when the server was asked: what is typed on since then is a part of the word */
    WordProposal(CompletionItem item, WholeWords wholeWords, IDocument document, int length) {
        this.item = item;
        this.wholeWords = wholeWords;
        IRegion replaced = Offsets.region(document, item.getTextEdit().getLeft().getRange());
        start = replaced.getOffset();
        behind = length - replaced.getOffset() - replaced.getLength();
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        return typed(document, offset).filter(word -> word.finds(item) && !wholeWords.contain(word)).isPresent();
    }

    /** Whether all of a word stands before the cursor, so that nobody looks for one. */
    boolean isBehindWholeWord(IDocument document, int offset) {
        return typed(document, offset).filter(wholeWords::contain).isPresent();
    }

    private Optional<TypedWord> typed(IDocument document, int offset) {
        try {
            return offset < start ? Optional.empty()
                    : Optional.of(new TypedWord(document.get(start, offset - start)));
        } catch (BadLocationException changedMeanwhile) {
            return Optional.empty();
        }
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        try {
            IDocument document = viewer.getDocument();
            Point selected = viewer.getSelectedRange();
            int end = Math.max(Math.max(start, document.getLength() - behind), selected.x + selected.y);
            selection = Insertion.of(item, document, start, end - start).into(viewer);
        } catch (BadLocationException e) {
            Activator.log().error("The proposal does not fit the text", e);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public String getDisplayString() {
        return item.getLabel();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString line = new StyledString(item.getLabel());
        return item.getDetail() == null || item.getDetail().isEmpty() ? line
                : line.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage() {
        return KindImages.of(item.getKind());
    }

    /** Asked on a thread of its own, when the user stays on the proposal. */
    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return ToldProposal.of(item).orElse(null);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return HoverWindow::forProposals;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return item.getLabel();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return start;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("The list of content assist applies it in its viewer");
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // the text stays as it is until the proposal is chosen
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // the text has stayed as it is
    }
}
