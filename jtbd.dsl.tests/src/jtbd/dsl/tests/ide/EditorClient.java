package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

import jtbd.dsl.ide.ServerMain;

/** An editor as the server sees it: the real server on its streams, with a client that remembers what it is told. */
public final class EditorClient implements LanguageClient, AutoCloseable {

    private static final long PATIENCE_SECONDS = Long.getLong("jtbd.patience", 30);

    private final Path folder;
    private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<String> messages = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<ApplyWorkspaceEditParams> edits = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<WorkDoneProgressNotification> progress = new ArrayList<>();
    private final LanguageServer server;
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

    /** The findings for a text as soon as they are as expected; fails when they are not within some seconds. */
    public synchronized List<Diagnostic> diagnostics(String name, Predicate<List<Diagnostic>> asExpected)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!diagnostics.containsKey(uri(name)) || !asExpected.test(diagnostics.get(uri(name)))) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            assertThat(left).as("findings for %s as expected within %s seconds, last: %s", name, PATIENCE_SECONDS,
                    diagnostics.get(uri(name))).isPositive();
            wait(left);
        }
        return diagnostics.get(uri(name));
    }

    /** The rule ids of the findings for a text as soon as this rule is among them. */
    public List<String> rules(String name, String expected) throws InterruptedException {
        return rulesOf(diagnostics(name, found -> rulesOf(found).contains(expected)));
    }

    public static List<String> rulesOf(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(diagnostic -> diagnostic.getCode().getLeft()).toList();
    }

    /** The findings for a text as soon as they are as expected; those told last when they never are. */
    public synchronized List<Diagnostic> awaitFindings(String name, Predicate<List<Diagnostic>> asExpected)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (long left = 1; left > 0 && !asExpected.test(findings(name));
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
            wait(left);
        }
        return findings(name);
    }

    /** The findings for a text that were told last; none where nothing was told yet. */
    public synchronized List<Diagnostic> findings(String name) {
        return diagnostics.getOrDefault(uri(name), List.of());
    }

    /** What the server wanted to be shown or logged, so far. */
    public synchronized List<String> messages() {
        return List.copyOf(messages);
    }

    /** What the server wanted to be shown to the user, so far. */
    public synchronized List<String> shown() {
        return List.copyOf(shown);
    }

    /** The edits that the server asked the editor to make, so far. */
    public synchronized List<ApplyWorkspaceEditParams> edits() {
        return List.copyOf(edits);
    }

    /** What the server asked the editor to tell it, as soon as it has asked for something. */
    public synchronized List<Registration> registrations() throws InterruptedException {
        await(() -> !registrations.isEmpty(), "registrations");
        return List.copyOf(registrations);
    }

    /** How far the server said that it is, as soon as it has come to an end. */
    public synchronized List<WorkDoneProgressNotification> progressToTheEnd() throws InterruptedException {
        await(() -> progress.stream().anyMatch(WorkDoneProgressEnd.class::isInstance), "the end of the progress");
        return List.copyOf(progress);
    }

    private void await(BooleanSupplier happened, String what) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!happened.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            assertThat(left).as("%s within %s seconds", what, PATIENCE_SECONDS).isPositive();
            wait(left);
        }
    }

    /** The answer to a request, which must come within some seconds. */
    public static <T> T get(CompletableFuture<T> request) throws Exception {
        return request.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        get(server.shutdown());
        server.exit();
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
        diagnostics.put(params.getUri(), params.getDiagnostics());
        notifyAll();
    }

    @Override
    public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
        synchronized (this) {
            edits.add(params);
        }
        return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("The server does not send telemetry");
    }

    @Override
    public synchronized void showMessage(MessageParams message) {
        shown.add(message.getMessage());
        messages.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void logMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void notifyProgress(ProgressParams params) {
        progress.add(params.getValue().getLeft());
        notifyAll();
    }

    @Override
    public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registrations.addAll(params.getRegistrations());
        notifyAll();
        return CompletableFuture.completedFuture(null);
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
