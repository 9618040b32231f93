package jtbd.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

import jtbd.dsl.ide.session.ClientAbilities;
import jtbd.dsl.ide.tokens.SemanticTokensOf;

/** What the server tells a client that it can do. */
final class Capabilities {

    private Capabilities() {
    }

    static ServerCapabilities of(ClientAbilities client, List<String> commands) {
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(synchronization(client));
        can.setWorkspace(new WorkspaceServerCapabilities(severalFolders()));
        can.setCompletionProvider(new CompletionOptions(true, List.of(".")));
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentHighlightProvider(true);
        can.setHoverProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setWorkspaceSymbolProvider(true);
        can.setFoldingRangeProvider(true);
        can.setSelectionRangeProvider(true);
        can.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(SemanticTokensOf.legend(), true));
        can.setDocumentLinkProvider(new DocumentLinkOptions(false));
        can.setRenameProvider(new RenameOptions(true));
        can.setDocumentFormattingProvider(true);
        can.setDocumentRangeFormattingProvider(true);
        can.setCodeLensProvider(new CodeLensOptions(false));
        can.setInlayHintProvider(true);
        can.setCallHierarchyProvider(true);
        can.setCodeActionProvider(new CodeActionOptions(
                List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.SourceFixAll)));
        can.setExecuteCommandProvider(new ExecuteCommandOptions(commands));
        can.setExperimental(WritingSigns.asExperimental());
        return can;
    }

    private static TextDocumentSyncOptions synchronization(ClientAbilities client) {
        TextDocumentSyncOptions synchronization = new TextDocumentSyncOptions();
        synchronization.setOpenClose(true);
        synchronization.setChange(TextDocumentSyncKind.Incremental);
        synchronization.setSave(new SaveOptions(false));
        synchronization.setWillSaveWaitUntil(client.formatOnSave());
        return synchronization;
    }

    private static WorkspaceFoldersOptions severalFolders() {
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        return folders;
    }
}
