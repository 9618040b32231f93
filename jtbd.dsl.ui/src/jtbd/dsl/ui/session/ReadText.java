package jtbd.dsl.ui.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DocumentSymbol;

import jtbd.dsl.ui.Activator;

/**
 * What the server reads in a text without a file, such as one side of a comparison, of which it knows only what it is
 * given.
 *
 * @param tokens five numbers a word, as the protocol has them
 */
public record ReadText(List<Integer> tokens, List<DocumentSymbol> symbols) {

    public static CompletableFuture<ReadText> of(String text) {
        return Activator.session().command("jtbd.readText", Map.of("text", text), ReadText.class);
    }
}
