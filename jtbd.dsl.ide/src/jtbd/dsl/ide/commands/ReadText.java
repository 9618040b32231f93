package jtbd.dsl.ide.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.ide.symbols.Outline;
import jtbd.dsl.ide.tokens.SemanticTokensOf;
import jtbd.workspace.live.LiveWorkspace;

/** Answers the words and the things of a text that is no file of the workspace, such as an older state of one. */
final class ReadText implements Command {

    private static final URI NAME = URI.createURI("text:/text.jtbd");

    @Inject
    private SemanticTokensOf tokens;

    @Inject
    private Outline outline;

    /**
     * What stands in the text.
     *
     * @param tokens as in the answer to `textDocument/semanticTokens/full`
     * @param symbols as in the answer to `textDocument/documentSymbol`
     */
    private record Contents(List<Integer> tokens, List<DocumentSymbol> symbols) {
    }

    @Override
    public CompletableFuture<Contents> run(Arguments arguments, CancelIndicator cancelled) {
        String text = arguments.wholeText("text");
        LiveWorkspace alone = new LiveWorkspace();
        alone.put(NAME, text);
        Contents contents = alone.file(NAME)
                .map(file -> new FileView(NAME.toString(), file, new Lines(text)))
                .map(file -> new Contents(tokens.of(file).getData(), outline.of(file)))
                .orElseThrow(() -> Refused.arguments("The text nests too deep to be read"));
        return CompletableFuture.completedFuture(contents);
    }
}
