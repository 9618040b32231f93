package jtbd.benchmark;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import com.google.inject.Injector;

import jtbd.dsl.ide.JtbdIdeModule;
import jtbd.dsl.ide.server.Connection;
import jtbd.dsl.ide.server.JtbdLanguageServer;
import jtbd.dsl.ide.server.SessionModule;
import jtbd.workspace.loading.Language;

/** An editor and the server that it works with, with the protocol on streams between them. */
final class EditorSession implements LanguageClient {

    private final Path folder;
    private final LanguageServer server;
    private final BlockingQueue<Integer> published = new LinkedBlockingQueue<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final String rule;
    private volatile String awaited = "";
    private int version;

    private EditorSession(InputStream fromServer, OutputStream toServer, Path folder, String rule) throws Exception {
        this.folder = folder;
        this.rule = rule;
        var launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams start = new InitializeParams();
        start.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "workspace")));
        start.setCapabilities(new ClientCapabilities());
        server.initialize(start).get();
        server.initialized(new InitializedParams());
    }

    /** Begins to work on the folder, and to count the files in which the rule finds something. */
    static EditorSession inThisProcess(Path folder, String rule) throws Exception {
        Injector services = Language.injector().createChildInjector(new JtbdIdeModule(), new SessionModule());
        PipedOutputStream toServer = new PipedOutputStream();
        PipedInputStream atServer = new PipedInputStream(toServer, 1 << 20);
        PipedOutputStream fromServer = new PipedOutputStream();
        PipedInputStream atClient = new PipedInputStream(fromServer, 1 << 20);
        Connection connection = new Connection(services.getInstance(JtbdLanguageServer.class), atServer, fromServer);
        Thread serving = new Thread(() -> serve(connection), "server");
        serving.setDaemon(true);
        serving.start();
        return new EditorSession(atClient, toServer, folder, rule);
    }

    /** The same with a server that runs by itself, as it does for editors. */
    static EditorSession with(Process server, Path folder, String rule) throws Exception {
        return new EditorSession(server.getInputStream(), server.getOutputStream(), folder, rule);
    }

    LanguageServer server() {
        return server;
    }

    String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    /** Waits until the server has told of findings of the rule in so many files. */
    void awaitFindingsIn(int files) throws InterruptedException {
        while (told.size() < files) {
            Thread.sleep(1);
        }
    }

    void open(String name, String text) {
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                new TextDocumentItem(uri(name), "jtbd", 0, text)));
    }

    void change(String name, TextDocumentContentChangeEvent change) {
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(name), ++version), List.of(change)));
    }

    /** Changes a text and answers with the seconds until its findings are told. */
    double untilFindings(String name, TextDocumentContentChangeEvent change) throws InterruptedException {
        return untilToldOf(name, () -> change(name, change));
    }

    /** Tells that a file was changed on disk, and answers with the seconds until other findings of another are told. */
    double untilRebuilt(String name, String other) throws InterruptedException {
        return untilToldOf(other, () -> server.getWorkspaceService().didChangeWatchedFiles(
                new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(name), FileChangeType.Changed)))));
    }

    private double untilToldOf(String name, Runnable change) throws InterruptedException {
        published.clear();
        awaited = uri(name);
        long start = System.nanoTime();
        change.run();
        if (published.poll(60, TimeUnit.SECONDS) == null) {
            throw new IllegalStateException("No findings came for " + name);
        }
        awaited = "";
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams found) {
        if (awaited.equals(found.getUri())) {
            published.offer(found.getDiagnostics().size());
        }
        if (found.getDiagnostics().stream().anyMatch(finding -> rule.equals(finding.getCode().getLeft()))) {
            told.add(found.getUri());
        }
    }

    @Override
    public void telemetryEvent(Object object) {
        // nothing is measured by it
    }

    @Override
    public void showMessage(MessageParams message) {
        System.err.println(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        System.err.println(message.getMessage());
    }

    private static void serve(Connection connection) {
        try {
            connection.serve();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
