package jtbd.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.ide.commands.Commands;
import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.session.Addresses;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.symbols.WorkspaceSymbols;
import jtbd.workspace.Progress;

/** What clients tell and ask about the workspace as a whole. */
@Singleton
final class WorkspaceRequests implements WorkspaceService {

    @Inject
    private Requests requests;

    @Inject
    private Session session;

    @Inject
    private Diagnostics diagnostics;

    @Inject
    private WorkspaceSymbols symbols;

    @Inject
    private Commands commands;

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        List<Path> files = params.getChanges().stream().map(FileEvent::getUri).map(Addresses::path)
                .flatMap(Optional::stream).toList();
        requests.write(() -> {
            diagnostics.due(session.changedOnDisk(files));
            diagnostics.wholeWorkspaceIsDue();
        });
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        requests.write(() -> {
            diagnostics.due(session.removeFolders(paths(params.getEvent().getRemoved())));
            session.addFolders(paths(params.getEvent().getAdded()), Progress.SILENT);
            diagnostics.due(session.workspace().files());
            diagnostics.wholeWorkspaceIsDue();
        });
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // all settings stand in the project file, which is watched as other files are
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return requests.read(cancelled -> Either.forRight(symbols.matching(params.getQuery(), cancelled)));
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        return requests.read(cancelled -> commands.run(params.getCommand(), params.getArguments(), cancelled));
    }

    private static List<Path> paths(List<WorkspaceFolder> folders) {
        return folders.stream().map(WorkspaceFolder::getUri).map(Addresses::path).flatMap(Optional::stream).toList();
    }
}
