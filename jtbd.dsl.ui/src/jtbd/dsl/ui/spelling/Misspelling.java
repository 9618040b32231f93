package jtbd.dsl.ui.spelling;

import java.util.stream.Stream;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/** A word that the dictionary does not have. */
final class Misspelling extends SpellingProblem {

    private static final int MOST = 8;

    private final String word;
    private final int offset;
    private final EnglishWords known;

    Misspelling(String word, int offset, EnglishWords known) {
        this.word = word;
        this.offset = offset;
        this.known = known;
    }

    @Override
    public int getOffset() {
        return offset;
    }

    @Override
    public int getLength() {
        return word.length();
    }

    @Override
    public String getMessage() {
        return "The word '" + word + "' is not correctly spelled";
    }

    @Override
    public ICompletionProposal[] getProposals() {
        return getProposals(null);
    }

    @Override
    public ICompletionProposal[] getProposals(IQuickAssistInvocationContext context) {
        Stream<SpellingProposal> right = known.like(word).stream().limit(MOST)
                .map(meant -> new RightWord(meant, offset, word.length()));
        return Stream.concat(right, Stream.of(new AddedWord(word))).toArray(ICompletionProposal[]::new);
    }
}
