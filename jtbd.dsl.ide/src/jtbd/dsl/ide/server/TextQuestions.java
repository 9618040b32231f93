package jtbd.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;

/** How questions about one text are answered: of the file as it is after all changes before. */
final class TextQuestions {

    @Inject
    private Requests requests;

    @Inject
    private Session session;

    /** Asks about a text; one that the server does not know gets the answer for nothing found. */
    <T> CompletableFuture<T> ask(TextDocumentIdentifier text, T nothing,
            BiFunction<FileView, CancelIndicator, T> question) {
        return requests.read(cancelled -> session.view(text.getUri())
                .map(file -> question.apply(file, cancelled)).orElse(nothing));
    }

    <T> CompletableFuture<T> ask(TextDocumentIdentifier text, T nothing, Function<FileView, T> question) {
        return ask(text, nothing, (file, cancelled) -> question.apply(file));
    }

    /** A refusal is an answer as well, which is no reason to write to the log. */
    <T> CompletableFuture<T> askWhatMayBeRefused(TextDocumentIdentifier text, Function<FileView, T> question) {
        return ask(text, CompletableFuture.<T>completedFuture(null), file -> {
            try {
                return CompletableFuture.completedFuture(question.apply(file));
            } catch (ResponseErrorException refusal) {
                return CompletableFuture.<T>failedFuture(refusal);
            }
        }).thenCompose(Function.identity());
    }
}
