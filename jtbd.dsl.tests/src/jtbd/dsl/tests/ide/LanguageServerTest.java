package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ide.ServerMain;

/** The server on its streams, asked by a real client. */
class LanguageServerTest {

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();
    private LanguageServer server;

    @BeforeEach
    void connect() throws Exception {
        PipedOutputStream toServer = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(1 << 20);
        ServerMain.serve(new PipedInputStream(toServer, 1 << 20), new PipedOutputStream(fromServer));
        var client = LSPLauncher.createClientLauncher(diagnostics, fromServer, toServer);
        client.startListening();
        server = client.getRemoteProxy();
        InitializeParams start = new InitializeParams();
        start.setRootUri(folder.toUri().toString());
        server.initialize(start).get(30, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
    }

    @Test
    void findings_are_published_with_the_id_of_their_rule() throws Exception {
        open("job Share \"Share files\" functional { measured by Time }");

        assertThat(diagnostics.next().getDiagnostics())
                .extracting(diagnostic -> diagnostic.getCode().getLeft()).contains("reference.unknown-reference");
    }

    @Test
    void keywords_are_proposed() throws Exception {
        String uri = open("job Share \"Share files\" functional { }");
        diagnostics.next();

        var proposals = server.getTextDocumentService()
                .completion(new CompletionParams(new TextDocumentIdentifier(uri), new Position(0, 37)))
                .get(30, TimeUnit.SECONDS);

        assertThat(proposals.getRight().getItems()).extracting(item -> item.getLabel()).contains("when", "want", "so");
    }

    private String open(String text) {
        String uri = folder.resolve("share.jtbd").toUri().toString();
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "jtbd", 1, text)));
        return uri;
    }

    private static final class Diagnostics implements LanguageClient {
        private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();

        PublishDiagnosticsParams next() throws InterruptedException {
            PublishDiagnosticsParams next = published.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("diagnostics within 30 seconds").isNotNull();
            return next;
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams params) {
            published.add(params);
        }

        @Override
        public void telemetryEvent(Object object) {
            throw new AssertionError("The server does not send telemetry");
        }

        @Override
        public void showMessage(MessageParams message) {
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(
                ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
        }
    }
}
