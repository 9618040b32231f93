package jtbd.dsl.syntax;

import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import com.google.inject.Inject;

import jtbd.dsl.rules.syntax.SyntaxError;

/** Says what is wrong with a text that cannot be read, in words of the language and not of its parser. */
public class SyntaxMessages extends SyntaxErrorMessageProvider implements ISyntaxErrorMessageProvider {

    @Inject
    private Vocabulary vocabulary;

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException mistake = context.getRecognitionException();
        String message = mistake == null
                ? StrayCharacter.message(context.getDefaultMessage())
                : new Misreading(mistake, context, vocabulary).message();
        return new SyntaxErrorMessage(message, SyntaxError.ID);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getDefaultMessage(), SyntaxError.ID);
    }
}
