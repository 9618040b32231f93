package jtbd.dsl.syntax;

import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.EOF;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_ID;

import org.antlr.runtime.ANTLRStringStream;
import org.eclipse.xtext.parser.antlr.Lexer;

/** What can be a name. */
public final class NameSpelling {

    private NameSpelling() {
    }

    /** Whether the word can be a name, though perhaps only with {@code ^} before it, as keywords need it. */
    public static boolean isName(String word) {
        Lexer tokens = new WellFormedTokens();
        tokens.setCharStream(new ANTLRStringStream("^" + word));
        return tokens.nextToken().getType() == RULE_ID && tokens.nextToken().getType() == EOF;
    }
}
