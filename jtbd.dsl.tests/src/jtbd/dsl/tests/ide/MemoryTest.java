package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.google.inject.Injector;

import jtbd.dsl.ide.JtbdIdeModule;
import jtbd.dsl.ide.server.JtbdLanguageServer;
import jtbd.dsl.ide.server.SessionModule;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Model;
import jtbd.workspace.loading.Language;

/** Nothing of earlier texts is kept, however long somebody types. */
class MemoryTest {

    private static final int FILES = 6;
    private static final int EDITS = 300;

    /** What was gathered from a file before it changed counts until many files have, and there is the last check. */
    private static final int STATES_OF_A_FILE = 4;

    private final Injector services = Language.injector().createChildInjector(new JtbdIdeModule(), new SessionModule());
    private final JtbdLanguageServer server = services.getInstance(JtbdLanguageServer.class);
    private final Session session = services.getInstance(Session.class);
    private final TextDocumentService texts = server.getTextDocumentService();
    private final List<WeakReference<Model>> models = new ArrayList<>();

    @BeforeEach
    void start() {
        server.connect(new Deaf());
        server.initialize(new InitializeParams()).join();
        server.initialized(new InitializedParams());
        for (int file = 0; file < FILES; file++) {
            open(file, sense(file, 0));
        }
    }

    @AfterEach
    void end() {
        server.shutdown();
        server.exit();
    }

    @Test
    @Timeout(120)
    void earlier_texts_of_a_file_are_forgotten() throws Exception {
        for (int edit = 1; edit <= EDITS; edit++) {
            change(edit % FILES, sense(edit % FILES, edit));
            remember(edit % FILES);
        }

        mustForget();
    }

    @Test
    @Timeout(120)
    void texts_that_cannot_be_read_are_forgotten() throws Exception {
        for (int edit = 1; edit <= EDITS; edit++) {
            int file = edit % FILES;
            String text = sense(file, edit);
            change(file, edit % 2 == 0 ? text : text.substring(0, edit % text.length()));
            remember(file);
        }

        mustForget();
    }

    @Test
    @Timeout(120)
    void texts_that_were_closed_and_opened_again_are_forgotten() throws Exception {
        for (int edit = 1; edit <= EDITS; edit++) {
            int file = edit % FILES;
            texts.didClose(new DidCloseTextDocumentParams(text(file)));
            open(file, sense(file, edit));
            remember(file);
        }

        mustForget();
    }

    @Test
    @Timeout(120)
    void texts_are_forgotten_about_which_somebody_asked() throws Exception {
        for (int edit = 1; edit <= EDITS; edit++) {
            int file = edit % FILES;
            change(file, sense(file, edit));
            texts.didSave(new DidSaveTextDocumentParams(text(file)));
            Position place = new Position(2, edit % 60);
            get(texts.completion(new CompletionParams(text(file), place)));
            get(texts.references(new ReferenceParams(text(file), place, new ReferenceContext(true))));
            get(server.getWorkspaceService().symbol(new WorkspaceSymbolParams("i")));
            remember(file);
        }

        mustForget();
    }

    private void open(int file, String text) {
        texts.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(text(file).getUri(), "jtbd", 1, text)));
    }

    private void change(int file, String text) {
        texts.didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(text(file).getUri(), 2),
                List.of(new TextDocumentContentChangeEvent(text))));
    }

    /** The answer to any question says that all changes before it were made. */
    private void remember(int file) throws Exception {
        get(texts.documentSymbol(new DocumentSymbolParams(text(file))));
        session.view(text(file).getUri()).ifPresent(view -> models.add(new WeakReference<>(view.model())));
    }

    private void mustForget() throws InterruptedException {
        assertThat(models).hasSize(EDITS);
        assertThat(session.workspace().resources().getResources()).hasSize(FILES);
        // what is not forgotten after some time never is, which the time limit of the test shows
        while (alive() > FILES * STATES_OF_A_FILE) {
            System.gc();
            Thread.sleep(50);
        }
    }

    private long alive() {
        return models.stream().filter(model -> model.get() != null).count();
    }

    private static TextDocumentIdentifier text(int file) {
        return new TextDocumentIdentifier("untitled:" + file);
    }

    /** Names of its own, such that come and go, such that other files have as well, and references to others. */
    private static String sense(int file, int edit) {
        int next = (file + 1) % FILES;
        return """
                package p%s
                metric Time%s "Time, by the clock"
                job Fix functional { measured by p%s.Time%s want "to see it %s times" }
                job All%s functional { want "to have all of it" }
                """.formatted(file % 4, edit % 3 == 0 ? "" : edit, next % 4, next % 3 == 0 ? "" : "1", edit, edit % 5);
    }

    /** Hears nothing. */
    private static final class Deaf implements LanguageClient {

        @Override
        public void telemetryEvent(Object object) {
            // not heard
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams found) {
            // not heard
        }

        @Override
        public void showMessage(MessageParams message) {
            // not heard
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
            // not heard
        }
    }
}
