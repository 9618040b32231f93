package jtbd.dsl.ide.server;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.ide.completion.Completion;
import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.navigation.Definitions;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;

/** What clients tell and ask about one text. */
@Singleton
final class TextDocumentRequests implements TextDocumentService {

    @Inject
    private Requests requests;

    @Inject
    private Session session;

    @Inject
    private Diagnostics diagnostics;

    @Inject
    private Completion completion;

    @Inject
    private Definitions definitions;

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        var text = params.getTextDocument();
        change(() -> session.opened(text.getUri(), text.getText()));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        change(() -> session.changed(params.getTextDocument().getUri(), params.getContentChanges()));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        change(() -> session.closed(params.getTextDocument().getUri()));
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        requests.write(diagnostics::wholeWorkspaceIsDue);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return ask(params.getTextDocument(), new CompletionList(),
                (file, cancelled) -> completion.at(file, file.offset(params.getPosition()), cancelled))
                .thenApply(Either::forRight);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return ask(params.getTextDocument(), List.<Location>of(),
                (file, cancelled) -> definitions.at(file, file.offset(params.getPosition())))
                .thenApply(Either::forLeft);
    }

    private void change(Supplier<Set<XtextResource>> change) {
        requests.write(() -> diagnostics.due(change.get()));
    }

    /** Asks about a text; one that the server does not know gets the answer for nothing found. */
    private <T> CompletableFuture<T> ask(TextDocumentIdentifier text, T nothing,
            BiFunction<FileView, CancelIndicator, T> question) {
        return requests.read(cancelled -> session.view(text.getUri())
                .map(file -> question.apply(file, cancelled)).orElse(nothing));
    }
}
