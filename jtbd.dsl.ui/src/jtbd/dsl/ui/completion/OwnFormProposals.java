package jtbd.dsl.ui.completion;

import java.util.Arrays;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;

import jtbd.dsl.ui.tokens.KnownTokens;

/** Content assist: the user's own templates whose name begins with what is typed, outside of texts and comments. */
public final class OwnFormProposals implements Proposing {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        if (KnownTokens.in(document).proseAround(offset).isPresent()) {
            return new ICompletionProposal[0];
        }
        int start = startOfWord(document, offset);
        Region word = new Region(start, offset - start);
        return Arrays.stream(OwnForms.store().getTemplates(OwnForms.CONTEXT))
                .map(template -> new OwnFormProposal(template, document, word))
                .filter(proposal -> proposal.validate(document, offset, null)).toArray(ICompletionProposal[]::new);
    }

    private static int startOfWord(IDocument document, int offset) {
        try {
            int start = offset;
            while (start > 0 && Character.isJavaIdentifierPart(document.getChar(start - 1))) {
                start--;
            }
            return start;
        } catch (BadLocationException changedMeanwhile) {
            return offset;
        }
    }
}
