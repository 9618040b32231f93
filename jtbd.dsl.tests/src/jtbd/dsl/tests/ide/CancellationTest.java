package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function0;
import org.eclipse.xtext.xbase.lib.Functions.Function1;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.google.inject.util.Modules;

import jtbd.dsl.ide.JtbdIdeModule;
import jtbd.dsl.ide.server.JtbdLanguageServer;
import jtbd.dsl.ide.server.SessionModule;
import jtbd.workspace.loading.Language;

/** What becomes of a question that a client takes back, or that a change makes outdated. */
@Timeout(60)
class CancellationTest {

    private static final TextDocumentIdentifier TEXT = new TextDocumentIdentifier("untitled:a");
    private static final Position START = new Position(0, 0);

    private final Unhurried work = new Unhurried();
    private final JtbdLanguageServer server = server(work);

    @BeforeEach
    void start() {
        server.initialize(new InitializeParams()).join();
    }

    @Test
    void the_work_for_an_answer_ends_with_the_question() {
        mustEndTheWork(server.getTextDocumentService().completion(new CompletionParams(TEXT, START)));
        mustEndTheWork(server.getTextDocumentService().definition(new DefinitionParams(TEXT, START)));
        mustEndTheWork(server.getTextDocumentService().rename(new RenameParams(TEXT, START, "Other")));
        mustEndTheWork(server.getWorkspaceService().symbol(new WorkspaceSymbolParams("a")));
        mustEndTheWork(server.getWorkspaceService()
                .executeCommand(new ExecuteCommandParams("jtbd.jobs", List.of())));
    }

    @Test
    void what_a_user_asked_for_begins_anew_when_something_changes_in_between() throws Exception {
        CompletableFuture<?> jobs = server.getWorkspaceService()
                .executeCommand(new ExecuteCommandParams("jtbd.jobs", List.of()));
        CompletableFuture<?> words = server.getTextDocumentService().completion(new CompletionParams(TEXT, START));

        List.copyOf(work.begun).forEach(begun -> begun.cancel(true));

        assertThat(words).failsWithin(RememberingClient.PATIENCE);
        work.awaitBegun(3);
        assertThat(jobs).isNotDone();
        mustEndTheWork(jobs);
    }

    @Test
    void who_asks_again_at_once_gets_in_behind_the_change_and_not_beside_it() throws Exception {
        CompletableFuture<?> words = server.getTextDocumentService().completion(new CompletionParams(TEXT, START));
        CompletableFuture<Boolean> heldTheLock = new CompletableFuture<>();
        words.whenComplete((value, failure) -> heldTheLock.complete(Thread.holdsLock(work)));

        synchronized (work) {
            work.begun.get(0).cancel(true);
        }

        assertThat(heldTheLock).succeedsWithin(RememberingClient.PATIENCE).isEqualTo(false);
    }

    @Test
    void what_changes_texts_is_never_done_twice() {
        CompletableFuture<?> job = server.getWorkspaceService()
                .executeCommand(new ExecuteCommandParams("jtbd.newJob", List.of()));

        work.begun.remove(0).cancel(true);

        assertThat(job).failsWithin(RememberingClient.PATIENCE);
        assertThat(work.begun).isEmpty();
    }

    @Test
    void a_list_that_a_change_has_cut_off_is_not_taken_for_the_whole_list() {
        JtbdLanguageServer overtaken = server(new Overtaken());
        overtaken.initialize(new InitializeParams()).join();
        overtaken.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                new TextDocumentItem(TEXT.getUri(), "jtbd", 1, "package retail")));

        assertThat(overtaken.getTextDocumentService().completion(new CompletionParams(TEXT, START)))
                .failsWithin(RememberingClient.PATIENCE).withThrowableThat().withMessageContaining("has changed");
    }

    private static JtbdLanguageServer server(IRequestManager work) {
        return Language.injector().createChildInjector(new JtbdIdeModule(), Modules.override(new SessionModule())
                .with(binder -> binder.bind(IRequestManager.class).toInstance(work)))
                .getInstance(JtbdLanguageServer.class);
    }

    private void mustEndTheWork(CompletableFuture<?> answer) {
        CompletableFuture<?> begun = work.begun.remove(work.begun.size() - 1);
        assertThat(begun).isNotDone();

        answer.cancel(true);
        assertThat(begun).isCancelled();
    }

    /** Takes questions and never gets to them. */
    private static final class Unhurried implements IRequestManager {

        private final List<CompletableFuture<?>> begun = new CopyOnWriteArrayList<>();

        @Override
        public synchronized <V> CompletableFuture<V> runRead(Function1<? super CancelIndicator, ? extends V> question) {
            CompletableFuture<V> answer = new CompletableFuture<>();
            begun.add(answer);
            notifyAll();
            return answer;
        }

        synchronized void awaitBegun(int questions) throws InterruptedException {
            while (begun.size() < questions) {
                wait();
            }
        }

        @Override
        public <U, V> CompletableFuture<V> runWrite(Function0<? extends U> first,
                Function2<? super CancelIndicator, ? super U, ? extends V> then) {
            return new CompletableFuture<>();
        }

        @Override
        public void shutdown() {
            // there is no thread to end
        }
    }

    /** Is overtaken by another change while it answers a question. */
    private static final class Overtaken implements IRequestManager {

        private static final CancelIndicator IS_CUT_OFF = () -> true;

        @Override
        public <V> CompletableFuture<V> runRead(Function1<? super CancelIndicator, ? extends V> question) {
            try {
                return CompletableFuture.completedFuture(question.apply(IS_CUT_OFF));
            } catch (OperationCanceledError cutOff) {
                return CompletableFuture.failedFuture(new CancellationException());
            }
        }

        @Override
        public <U, V> CompletableFuture<V> runWrite(Function0<? extends U> first,
                Function2<? super CancelIndicator, ? super U, ? extends V> then) {
            first.apply();
            return new CompletableFuture<>();
        }

        @Override
        public void shutdown() {
            // there is no thread to end
        }
    }
}
