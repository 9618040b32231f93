package jtbd.dsl.syntax;

import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import com.google.inject.Inject;

import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Says what is wrong with a text that cannot be read, in words of the language and not of its parser. */
public class SyntaxMessages extends SyntaxErrorMessageProvider implements ISyntaxErrorMessageProvider {

    /** The datum of a message about blocks that do not match, which most often follows from a mistake before it. */
    static final String CONCERNS_BLOCKS = "blocks";

    /** The datum of a message about where texts begin and end, after which all else is read the wrong way round. */
    static final String CONCERNS_TEXTS = "texts";

    /** The datum of a message about a statement that lacks the block around it, whose first word is meant. */
    static final String CONCERNS_BLOCK_AROUND = "block around";

    /** The datum of a message about what is missing right behind a word, and not about the word that was found. */
    static final String CONCERNS_WORD_BEFORE = "word before";

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private WordsBehind wordsBehind;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException mistake = context.getRecognitionException();
        if (mistake == null) {
            String complaint = context.getDefaultMessage();
            return new SyntaxErrorMessage(StrayCharacter.message(complaint), SyntaxError.ID,
                    StrayCharacter.isUnclosedComment(complaint)
                            ? new String[] {CONCERNS_TEXTS, Suggestion.BEHIND.of(StrayCharacter.END_OF_COMMENT)}
                            : new String[] {CONCERNS_TEXTS});
        }
        return Explanation.of(new Misreading(mistake, context, vocabulary, wordsBehind));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getDefaultMessage(), SyntaxError.ID);
    }
}
