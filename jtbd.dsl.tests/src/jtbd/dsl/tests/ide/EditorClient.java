package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

import jtbd.dsl.ide.ServerMain;

/** An editor as the server sees it: the real server on its streams, with a client that remembers what it is told. */
public final class EditorClient extends RememberingClient implements AutoCloseable {

    private final Path folder;
    private final Map<String, Integer> versions = new HashMap<>();
    private final LanguageServer server;
    private final Endpoint endpoint;
    private InitializeResult answer;

    private EditorClient(Path folder) throws IOException {
        this.folder = folder;
        PipedOutputStream toServer = new PipedOutputStream();
        PipedInputStream atServer = new PipedInputStream(toServer, 1 << 20);
        PipedOutputStream fromServer = new PipedOutputStream();
        PipedInputStream atClient = new PipedInputStream(fromServer, 1 << 20);
        Thread serving = new Thread(() -> serve(atServer, fromServer), "server under test");
        serving.setDaemon(true);
        serving.start();
        var launcher = LSPLauncher.createClientLauncher(this, atClient, toServer);
        launcher.startListening();
        server = launcher.getRemoteProxy();
        endpoint = launcher.getRemoteEndpoint();
    }

    /** An editor that works on the folder, with all that is written there so far. */
    public static EditorClient on(Path folder) throws Exception {
        return on(folder, new ClientCapabilities());
    }

    public static EditorClient on(Path folder, ClientCapabilities capabilities) throws Exception {
        return on(folder, capabilities, Map.of());
    }

    public static EditorClient on(Path folder, ClientCapabilities capabilities, Map<String, Object> options)
            throws Exception {
        EditorClient client = new EditorClient(folder);
        InitializeParams start = new InitializeParams();
        start.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "workspace")));
        start.setCapabilities(capabilities);
        start.setInitializationOptions(options);
        client.answer = get(client.server.initialize(start));
        client.server.initialized(new InitializedParams());
        return client;
    }

    /** What the server said that it can do. */
    public InitializeResult answer() {
        return answer;
    }

    public LanguageServer server() {
        return server;
    }

    public TextDocumentService texts() {
        return server.getTextDocumentService();
    }

    public WorkspaceService workspace() {
        return server.getWorkspaceService();
    }

    /** Asks what need not be a request of the protocol. */
    public CompletableFuture<Object> request(String method, Object parameters) {
        return endpoint.request(method, parameters).thenApply(answer -> answer);
    }

    /** Tells what need not be a notification of the protocol. */
    public void tell(String method, Object parameters) {
        endpoint.notify(method, parameters);
    }

    @Override
    public String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    public TextDocumentIdentifier text(String name) {
        return new TextDocumentIdentifier(uri(name));
    }

    /** Opens a text under a name, whether there is such a file or not. */
    public void open(String name, String text) {
        versions.put(name, 1);
        texts().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "jtbd", 1, text)));
    }

    /** Gives an open text another content. */
    public void change(String name, String text) {
        change(name, new TextDocumentContentChangeEvent(text));
    }

    public void change(String name, TextDocumentContentChangeEvent change) {
        int version = versions.merge(name, 1, Integer::sum);
        texts().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), version),
                List.of(change)));
    }

    /** Writes the text to disk and tells the server that it was saved. */
    public void save(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        texts().didSave(new DidSaveTextDocumentParams(text(name)));
    }

    public void close(String name) {
        texts().didClose(new DidCloseTextDocumentParams(text(name)));
    }

    /** The rule ids of the findings for a text as soon as this rule is among them. */
    public List<String> rules(String name, String expected) throws InterruptedException {
        return rulesOf(diagnostics(name, found -> rulesOf(found).contains(expected)));
    }

    public static List<String> rulesOf(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(diagnostic -> diagnostic.getCode().getLeft()).toList();
    }

    /** The answer to a request, which must come within some seconds. */
    public static <T> T get(CompletableFuture<T> request) throws Exception {
        return request.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        get(server.shutdown());
        server.exit();
        assertThat(messages()).as("parts of answers that failed")
                .noneMatch(message -> message.contains(" failed, and an answer was given without it"));
    }

    private static void serve(PipedInputStream input, PipedOutputStream output) {
        // closed as those of a process are when it ends
        try (input; output) {
            ServerMain.serve(input, output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
