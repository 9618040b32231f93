package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function0;
import org.eclipse.xtext.xbase.lib.Functions.Function1;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.inject.util.Modules;

import jtbd.dsl.ide.JtbdIdeModule;
import jtbd.dsl.ide.server.JtbdLanguageServer;
import jtbd.dsl.ide.server.SessionModule;
import jtbd.workspace.loading.Language;

/** What becomes of a question that a client takes back, or that a change makes outdated. */
class CancellationTest {

    private static final TextDocumentIdentifier TEXT = new TextDocumentIdentifier("untitled:a");
    private static final Position START = new Position(0, 0);

    private final Unhurried work = new Unhurried();
    private final JtbdLanguageServer server = Language.injector().createChildInjector(new JtbdIdeModule(),
            Modules.override(new SessionModule()).with(binder -> binder.bind(IRequestManager.class).toInstance(work)))
            .getInstance(JtbdLanguageServer.class);

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
    void what_a_user_asked_for_begins_anew_when_something_changes_in_between() {
        CompletableFuture<?> jobs = server.getWorkspaceService()
                .executeCommand(new ExecuteCommandParams("jtbd.jobs", List.of()));
        CompletableFuture<?> words = server.getTextDocumentService().completion(new CompletionParams(TEXT, START));

        List.copyOf(work.begun).forEach(begun -> begun.cancel(true));

        assertThat(jobs).isNotDone();
        assertThat(words).isCompletedExceptionally();
        mustEndTheWork(jobs);
    }

    @Test
    void what_changes_texts_is_never_done_twice() {
        CompletableFuture<?> job = server.getWorkspaceService()
                .executeCommand(new ExecuteCommandParams("jtbd.newJob", List.of()));

        work.begun.remove(0).cancel(true);

        assertThat(job).isCompletedExceptionally();
        assertThat(work.begun).isEmpty();
    }

    private void mustEndTheWork(CompletableFuture<?> answer) {
        CompletableFuture<?> begun = work.begun.remove(work.begun.size() - 1);
        assertThat(begun).isNotDone();

        answer.cancel(true);
        assertThat(begun).isCancelled();
    }

    /** Takes questions and never gets to them. */
    private static final class Unhurried implements IRequestManager {

        private final List<CompletableFuture<?>> begun = new ArrayList<>();

        @Override
        public <V> CompletableFuture<V> runRead(Function1<? super CancelIndicator, ? extends V> question) {
            CompletableFuture<V> answer = new CompletableFuture<>();
            begun.add(answer);
            return answer;
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
}
