package jtbd.dsl.ui.colours;

import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;

import jtbd.dsl.ui.tokens.Token;
import jtbd.dsl.ui.tokens.Tokens;

/** Colours the lines that a change touches: at once, with what is known of their words. */
final class ColouredLines implements IPresentationDamager, IPresentationRepairer {

    private final Supplier<Tokens> tokens;
    private IDocument document;

    ColouredLines(Supplier<Tokens> tokens) {
        this.tokens = tokens;
    }

    @Override
    public void setDocument(IDocument shown) {
        document = shown;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent change, boolean isPartitioningChanged) {
        try {
            int changeEnd = change.getOffset() + (change.getText() == null ? 0 : change.getText().length());
            int start = document.getLineInformationOfOffset(change.getOffset()).getOffset();
            IRegion last = document.getLineInformationOfOffset(Math.min(changeEnd, document.getLength()));
            return new Region(start, last.getOffset() + last.getLength() - start);
        } catch (BadLocationException changedMeanwhile) {
            return partition;
        }
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        int end = damage.getOffset() + damage.getLength();
        int coloured = damage.getOffset();
        for (Token token : tokens.get().in(damage)) {
            int from = Math.max(coloured, token.offset());
            int to = Math.min(end, token.end());
            if (to > from) {
                presentation.addStyleRange(Palette.plain(coloured, from - coloured));
                presentation.addStyleRange(Palette.style(token.type(), from, to - from));
                coloured = to;
            }
        }
        presentation.addStyleRange(Palette.plain(coloured, end - coloured));
    }
}
