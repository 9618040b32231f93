package jtbd.dsl.syntax;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;

/**
 * The words of a text as the parser meets them, without the spaces and comments between.
 *
 * @param names the parser's names of tokens, by their types
 */
record Tokens(TokenStream text, String[] names) {

    /** The one before that is no space and no comment; null at the start. */
    Token before(Token token) {
        if (token == null) {
            return null;
        }
        int index = token.getTokenIndex() < 0 ? text.size() : token.getTokenIndex();
        for (int i = index - 1; i >= 0; i--) {
            if (text.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                return text.get(i);
            }
        }
        return null;
    }

    /** The one behind it, as it is written; null at the end. */
    String behind(Token token) {
        for (int i = token.getTokenIndex() + 1; i > 0 && i < text.size(); i++) {
            if (text.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                return text.get(i).getText();
            }
        }
        return null;
    }

    /** Whether anything but comments stands behind the token on its line. */
    boolean goesOnBehind(Token token) {
        for (int i = token.getTokenIndex() + 1; i > 0 && i < text.size()
                && text.get(i).getLine() == token.getLine(); i++) {
            if (text.get(i).getChannel() == Token.DEFAULT_CHANNEL && text.get(i).getType() != Token.EOF) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins right behind the token, or right behind a later one before any other text of its line. */
    boolean leadsIntoText(Token token) {
        for (int i = token.getTokenIndex() + 1; i > 0 && i < text.size()
                && text.get(i).getLine() == token.getLine(); i++) {
            if (is(text.get(i), "RULE_STRING")) {
                return text.get(i - 1).getChannel() == Token.DEFAULT_CHANNEL;
            }
        }
        return false;
    }

    String nameOf(int type) {
        return type == Token.EOF ? "EOF" : type >= 0 && type < names.length ? names[type] : "";
    }

    boolean is(Token token, String name) {
        return name.equals(nameOf(token.getType()));
    }

    boolean isKeyword(Token token) {
        return nameOf(token.getType()).startsWith("'");
    }

    /** Whether it is a keyword, and no sign. */
    boolean isWord(Token token) {
        return isKeyword(token) && Character.isLetter(token.getText().charAt(0));
    }

    /** Whether a line ends between the two. */
    static boolean endsBetween(Token before, Token found) {
        return Words.lastLine((CommonToken) before) < found.getLine();
    }
}
