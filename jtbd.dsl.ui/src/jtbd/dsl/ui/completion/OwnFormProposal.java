package jtbd.dsl.ui.completion;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** A template of the user's own in the list of content assist; its picture is only fetched where it is shown. */
final class OwnFormProposal extends TemplateProposal implements ICompletionProposalExtension6 {

    OwnFormProposal(Template template, IDocument document, IRegion word) {
        super(template, Templates.context(document, word.getOffset(), word.getLength()), word, null);
    }

    /** What it writes, with places to fill in. */
    String pattern() {
        return getTemplate().getPattern();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString line = new StyledString(getTemplate().getName());
        String description = getTemplate().getDescription();
        return line.append("  " + (description.isBlank() ? "Your own template" : description),
                StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage() {
        return KindImages.ofTemplate();
    }
}
