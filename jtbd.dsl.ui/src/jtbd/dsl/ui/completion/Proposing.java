package jtbd.dsl.ui.completion;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Content assist that proposes text, and tells nothing of what is already written. */
interface Proposing extends IContentAssistProcessor {

    @Override
    default char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    default IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    default char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    default IContextInformationValidator getContextInformationValidator() {
        return null;
    }

    @Override
    default String getErrorMessage() {
        return null;
    }
}
