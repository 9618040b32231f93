package jtbd.dsl.ide.server;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.ide.commands.Commands;
import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.session.Addresses;
import jtbd.dsl.ide.session.ClientAbilities;
import jtbd.dsl.ide.session.ConnectedClient;

/** The language server from the handshake to the end; it serves one client. */
@Singleton
public final class JtbdLanguageServer implements LanguageServer, LanguageClientAware {

    @Inject
    private Requests requests;

    @Inject
    private TextDocumentRequests textDocuments;

    @Inject
    private WorkspaceRequests workspaces;

    @Inject
    private Diagnostics diagnostics;

    @Inject
    private FirstIndexing indexing;

    @Inject
    private ClientAbilities client;

    @Inject
    private Watching watching;

    @Inject
    private ConnectedClient connected;

    @Inject
    private Commands commands;

    private Runnable exit = () -> { };
    private volatile boolean saidGoodbye;

    /** What to do when the client asks for the end; without it, nothing. */
    public void onExit(Runnable action) {
        this.exit = action;
    }

    @Override
    public void connect(LanguageClient languageClient) {
        connected.connect(languageClient);
        diagnostics.publishTo(languageClient);
        indexing.reportTo(languageClient);
        watching.askIn(languageClient);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        if (requests.isStarted()) {
            return CompletableFuture.failedFuture(new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.InvalidRequest, "`initialize` is sent once", null)));
        }
        List<Path> folders;
        try {
            folders = folders(params);
        } catch (InvalidPathException noPath) {
            return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(
                    ResponseErrorCode.InvalidParams, "`initialize` cannot take what is given as 'rootPath'", null)));
        }
        client.learn(params);
        InitializeResult result = new InitializeResult(Capabilities.of(client, commands.names()),
                new ServerInfo("jtbd", getClass().getPackage().getImplementationVersion()));
        requests.start();
        indexing.prepare(folders, params);
        watching.prepare(folders, params);
        Optional.ofNullable(params.getProcessId()).flatMap(ProcessHandle::of)
                .filter(editor -> !editor.equals(ProcessHandle.current()))
                .ifPresent(editor -> editor.onExit().thenRun(this::exit));
        return CompletableFuture.completedFuture(result);
    }

    @Override
    public void initialized(InitializedParams params) {
        watching.start();
        requests.write(indexing::run);
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        return requests.shutDown();
    }

    @Override
    public void exit() {
        saidGoodbye = requests.isShutDown();
        end();
        exit.run();
    }

    /** Gives back what the server holds. */
    void end() {
        watching.end();
        requests.dispose();
    }

    /** Whether the client has said goodbye as the protocol wants it: first shutdown, then exit. */
    public boolean saidGoodbye() {
        return saidGoodbye;
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // there is nothing to trace that the client does not see itself
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return textDocuments;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspaces;
    }

    @SuppressWarnings("deprecation")
    private static List<Path> folders(InitializeParams params) {
        List<WorkspaceFolder> folders = params.getWorkspaceFolders();
        if (folders != null && !folders.isEmpty()) {
            return folders.stream().map(WorkspaceFolder::getUri).filter(Objects::nonNull).map(Addresses::path)
                    .flatMap(Optional::stream).toList();
        }
        return Stream.of(Optional.ofNullable(params.getRootUri()).flatMap(Addresses::path),
                Optional.ofNullable(params.getRootPath()).map(Path::of)).flatMap(Optional::stream).limit(1).toList();
    }
}
