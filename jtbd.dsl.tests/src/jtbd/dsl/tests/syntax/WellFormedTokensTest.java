package jtbd.dsl.tests.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.junit.jupiter.api.Test;

import jtbd.dsl.parser.antlr.internal.InternalJtbdLexer;
import jtbd.dsl.syntax.WellFormedTokens;

/** Tokens are those of the generated lexer, whatever the text. */
class WellFormedTokensTest {

    private static final String SEEDS = "^_aZé漢😀 019.-/*\\\"{}%=<>+,\n\t\u00A0\u3000\uFEFF&job-co-creator2026-01-02";

    @Test
    void examples_have_the_tokens_of_the_grammar() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jtbd")).toList()) {
                hasTokensOfTheGrammar(Files.readString(file));
            }
        }
    }

    @Test
    void any_text_has_the_tokens_of_the_grammar() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(SEEDS.charAt(random.nextInt(SEEDS.length())));
            }
            hasTokensOfTheGrammar(text.toString());
        }
    }

    @Test
    void every_character_has_the_token_of_the_grammar() {
        for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
            hasTokensOfTheGrammar("a" + letter + " " + letter);
        }
    }

    private static void hasTokensOfTheGrammar(String text) {
        assertThat(tokens(new WellFormedTokens(), text)).as(text).isEqualTo(tokens(new InternalJtbdLexer(), text));
    }

    private static List<String> tokens(Lexer lexer, String text) {
        lexer.setCharStream(new ANTLRStringStream(text));
        List<String> tokens = new ArrayList<>();
        for (Token token = lexer.nextToken(); token != Token.EOF_TOKEN; token = lexer.nextToken()) {
            CommonToken read = (CommonToken) token;
            tokens.add(read.getType() + "@" + read.getLine() + ":" + read.getStartIndex() + "-" + read.getStopIndex()
                    + "#" + read.getChannel() + " " + lexer.getErrorMessage(token));
        }
        return tokens;
    }
}
