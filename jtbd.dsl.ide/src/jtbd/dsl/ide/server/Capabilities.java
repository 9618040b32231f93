package jtbd.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server tells a client that it can do. */
final class Capabilities {

    private Capabilities() {
    }

    static ServerCapabilities of(InitializeParams client) {
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(synchronization());
        can.setWorkspace(new WorkspaceServerCapabilities(severalFolders()));
        can.setCompletionProvider(new CompletionOptions(false, List.of(".")));
        can.setDefinitionProvider(true);
        return can;
    }

    private static TextDocumentSyncOptions synchronization() {
        TextDocumentSyncOptions synchronization = new TextDocumentSyncOptions();
        synchronization.setOpenClose(true);
        synchronization.setChange(TextDocumentSyncKind.Incremental);
        synchronization.setSave(new SaveOptions(false));
        return synchronization;
    }

    private static WorkspaceFoldersOptions severalFolders() {
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        return folders;
    }
}
