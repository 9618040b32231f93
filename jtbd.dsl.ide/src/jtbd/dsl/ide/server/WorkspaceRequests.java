package jtbd.dsl.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

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
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.ide.commands.Commands;
import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.session.Addresses;
import jtbd.dsl.ide.session.EditorSettings;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.symbols.WorkspaceSymbols;
import jtbd.workspace.Progress;
import jtbd.workspace.files.LeftOut;
import jtbd.workspace.files.SourceFile;
import jtbd.workspace.settings.ProjectFile;

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

    @Inject
    private Watching watching;

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        changedOnDisk(params.getChanges().stream().map(FileEvent::getUri).map(Addresses::path)
                .flatMap(Optional::stream).toList());
    }

    /** Something has changed, appeared or gone away on disk, and may be of interest. */
    void changedOnDisk(Collection<Path> paths) {
        List<Path> ours = paths.stream().filter(WorkspaceRequests::mayBeOurs).toList();
        if (!ours.isEmpty()) {
            requests.write(() -> {
                diagnostics.due(session.changedOnDisk(ours));
                diagnostics.wholeWorkspaceIsDue();
            });
        }
    }

    /** Files of other kinds are none of ours; what is no file is a folder, or was one perhaps. */
    private static boolean mayBeOurs(Path path) {
        return path.toString().endsWith(SourceFile.ENDING) || path.endsWith(ProjectFile.NAME)
                || path.endsWith(LeftOut.GIT_IGNORE) || !Files.isRegularFile(path);
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        requests.write(() -> {
            diagnostics.due(session.removeFolders(paths(params.getEvent().getRemoved())));
            diagnostics.due(session.addFolders(paths(params.getEvent().getAdded()), Progress.SILENT));
            diagnostics.wholeWorkspaceIsDue();
            watching.changed(List.copyOf(session.folders()));
        });
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        requests.write(() -> {
            diagnostics.due(session.configured(EditorSettings.of(params.getSettings())));
            diagnostics.wholeWorkspaceIsDue();
        });
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return requests.read(cancelled -> Either.forRight(symbols.matching(params.getQuery(), cancelled)));
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        Function<CancelIndicator, CompletableFuture<Object>> command =
                cancelled -> commands.run(params.getCommand(), params.getArguments(), cancelled);
        return (commands.mayBeginAnew(params.getCommand()) ? requests.readInSpiteOfChanges(command)
                : requests.read(command)).thenCompose(Function.identity());
    }

    private static List<Path> paths(List<WorkspaceFolder> folders) {
        return folders.stream().map(WorkspaceFolder::getUri).map(Addresses::path).flatMap(Optional::stream).toList();
    }
}
