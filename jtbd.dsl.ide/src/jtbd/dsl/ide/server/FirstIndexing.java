package jtbd.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.session.Session;
import jtbd.workspace.Progress;

/** Reads the folders of the client for the first time, and reports how far it is. */
@Singleton
final class FirstIndexing {

    @Inject
    private Session session;

    @Inject
    private Diagnostics diagnostics;

    private LanguageClient client;

    void reportTo(LanguageClient receiver) {
        this.client = receiver;
    }

    void run(List<Path> folders, InitializeParams params) {
        session.addFolders(folders, Progress.SILENT);
        diagnostics.due(session.workspace().files());
        diagnostics.wholeWorkspaceIsDue();
    }
}
