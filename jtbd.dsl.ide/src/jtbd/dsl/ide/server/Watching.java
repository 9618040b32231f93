package jtbd.dsl.ide.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WatchKind;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.workspace.files.LeftOut;
import jtbd.workspace.files.SourceFile;
import jtbd.workspace.settings.ProjectFile;

/** Notices what other programs change on disk: the client tells it where it can, otherwise the server looks itself. */
@Singleton
final class Watching {

    private static final String METHOD = "workspace/didChangeWatchedFiles";

    @Inject
    private WorkspaceRequests workspaces;

    private LanguageClient client;
    private List<Path> folders = List.of();
    private boolean clientWatches;
    private DiskWatch own;

    void askIn(LanguageClient asked) {
        client = asked;
    }

    void prepare(List<Path> wanted, InitializeParams params) {
        folders = wanted;
        clientWatches = Optional.ofNullable(params.getCapabilities()).map(ClientCapabilities::getWorkspace)
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration).orElse(false);
    }

    synchronized void start() {
        if (clientWatches) {
            client.registerCapability(new RegistrationParams(List.of(new Registration(METHOD, METHOD, wanted()))));
        } else {
            watch(folders);
        }
    }

    /** The client works on other folders now. */
    synchronized void changed(List<Path> now) {
        if (own != null) {
            own.close();
            watch(now);
        }
    }

    synchronized void end() {
        if (own != null) {
            own.close();
        }
    }

    private void watch(List<Path> watched) {
        try {
            own = DiskWatch.over(watched, workspaces::changedOnDisk);
        } catch (IOException unwatchable) {
            // without a watch, files are read anew when they are opened or closed
            own = null;
        }
    }

    private static DidChangeWatchedFilesRegistrationOptions wanted() {
        FileSystemWatcher folders = new FileSystemWatcher(Either.forLeft("**/*"), WatchKind.Create + WatchKind.Delete);
        return new DidChangeWatchedFilesRegistrationOptions(Stream.concat(
                Stream.of("**/*" + SourceFile.ENDING, "**/" + ProjectFile.NAME, "**/" + LeftOut.GIT_IGNORE)
                        .map(pattern -> new FileSystemWatcher(Either.forLeft(pattern))),
                Stream.of(folders)).toList());
    }
}
