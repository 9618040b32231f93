package jtbd.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.session.ShownProgress;

/** Reads the folders of the client for the first time, and reports how far it is. */
@Singleton
final class FirstIndexing {

    @Inject
    private Session session;

    @Inject
    private Diagnostics diagnostics;

    private LanguageClient client;
    private List<Path> folders = List.of();
    private boolean isShown;

    void reportTo(LanguageClient receiver) {
        this.client = receiver;
    }

    void prepare(List<Path> wanted, InitializeParams params) {
        folders = wanted;
        var window = params.getCapabilities() == null ? null : params.getCapabilities().getWindow();
        isShown = window != null && Boolean.TRUE.equals(window.getWorkDoneProgress());
    }

    void run() {
        try (ShownProgress progress = new ShownProgress("Reading jobs to be done", client, isShown, "Reading",
                "Linking")) {
            diagnostics.due(session.addFolders(folders, progress));
        }
        diagnostics.wholeWorkspaceIsDue();
    }
}
