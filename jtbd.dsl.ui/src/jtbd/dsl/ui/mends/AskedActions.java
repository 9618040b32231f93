package jtbd.dsl.ui.mends;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.session.Refusal;

/**
 * The answer to what can be done at a place: the actions that change texts. Those that only show something have no
 * place among them.
 */
final class AskedActions {

    private final CompletableFuture<List<CodeAction>> answer;

    private AskedActions(CompletableFuture<List<CodeAction>> answer) {
        this.answer = answer;
    }

    /** @param kinds the kinds of actions, in the words of the protocol */
    static AskedActions at(String address, Range place, List<Diagnostic> findings, List<String> kinds) {
        CodeActionParams asked = new CodeActionParams(Addresses.text(address), place,
                new CodeActionContext(findings, kinds));
        return new AskedActions(Activator.session().ask(server -> server.getTextDocumentService().codeAction(asked))
                .thenApply(found -> found.stream().map(Either::getRight).filter(Objects::nonNull)
                        .filter(action -> action.getEdit() != null).toList()));
    }

    /** The same, sorted; those that are equal stay as the server has put them. */
    AskedActions inOrder(Comparator<CodeAction> order) {
        return new AskedActions(answer.thenApply(found -> found.stream().sorted(order).toList()));
    }

    /** These and, behind them, those of another question. */
    AskedActions and(AskedActions others) {
        return new AskedActions(answer.thenCombine(others.answer,
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    }

    /** What has been answered after so long at most; nothing where that is still to come. */
    List<CodeAction> within(long milliseconds) {
        try {
            return answer.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            Refusal.of(e.getCause()).logUnlessOutdated();
        } catch (TimeoutException e) {
            // a list without these for now is better than a workbench that waits
        }
        return List.of();
    }

    boolean isThere() {
        return answer.isDone();
    }

    boolean hasFailed() {
        return answer.isCompletedExceptionally();
    }

    void thenRun(Runnable next) {
        answer.thenRun(next);
    }
}
