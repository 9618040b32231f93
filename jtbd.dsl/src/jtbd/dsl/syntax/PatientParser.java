package jtbd.dsl.syntax;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.IParseResult;

import jtbd.dsl.parser.antlr.JtbdParser;

/** Parses a text of which some passages are read otherwise than they are written. Not for several threads. */
class PatientParser extends JtbdParser {

    private List<Rereading> rereadings = List.of();

    IParseResult parse(String text, List<Rereading> passages) {
        rereadings = passages;
        return parse(getDefaultRuleName(), new ANTLRStringStream(text));
    }

    /** The tokens of such a text, without spaces and comments. */
    static List<CommonToken> words(String text, List<Rereading> passages) {
        RereadTokens tokens = new RereadTokens(passages);
        tokens.setCharStream(new ANTLRStringStream(text));
        List<CommonToken> words = new ArrayList<>();
        for (Token next = tokens.nextToken(); next.getType() != Token.EOF; next = tokens.nextToken()) {
            if (!WellFormedTokens.isHidden(next.getType())) {
                words.add((CommonToken) next);
            }
        }
        return words;
    }

    @Override
    protected TokenSource createLexer(CharStream text) {
        RereadTokens tokens = new RereadTokens(rereadings);
        tokens.setCharStream(text);
        return tokens;
    }
}
