package jtbd.dsl.ui.spelling;

import org.eclipse.jface.text.IDocument;

/** Takes the word for right from now on. */
final class AddedWord extends SpellingProposal {

    private final String word;

    AddedWord(String word) {
        super("Add '" + word + "' to your own words");
        this.word = word;
    }

    @Override
    public void apply(IDocument document) {
        OwnWords.add(word);
    }
}
