package jtbd.dsl.ide.session;

import java.util.Optional;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.SynchronizationCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.inject.Singleton;

/** What the client said at the start that it can do, and wants. */
@Singleton
public final class ClientAbilities {

    private volatile InitializeParams said = new InitializeParams();

    public void learn(InitializeParams params) {
        said = params;
    }

    /** Whether it takes edits that name the version of the text that they were made for. */
    public boolean versionedEdits() {
        return capabilities().map(ClientCapabilities::getWorkspace).map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getDocumentChanges).orElse(false);
    }

    /** Whether it makes files that an edit needs. */
    public boolean newFiles() {
        return versionedEdits() && capabilities().map(ClientCapabilities::getWorkspace)
                .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getResourceOperations)
                .filter(operations -> operations.contains(ResourceOperationKind.Create)).isPresent();
    }

    /** Whether its user can have commands of the server run. */
    public boolean commands() {
        return capabilities().map(ClientCapabilities::getWorkspace).map(WorkspaceClientCapabilities::getExecuteCommand)
                .isPresent();
    }

    /** Whether it asks before saving, and its user wants texts to be laid out then: {@code "formatOnSave": true}. */
    public boolean formatOnSave() {
        return capabilities().map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getSynchronization)
                .map(SynchronizationCapabilities::getWillSaveWaitUntil).orElse(false)
                && said.getInitializationOptions() instanceof JsonObject options && isTrue(options.get("formatOnSave"));
    }

    /** Whether it lets users fill in the places of a snippet. */
    public boolean snippets() {
        return capabilities().map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
                .map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
    }

    private Optional<ClientCapabilities> capabilities() {
        return Optional.ofNullable(said.getCapabilities());
    }

    private static boolean isTrue(JsonElement option) {
        return option != null && option.isJsonPrimitive() && option.getAsJsonPrimitive().isBoolean()
                && option.getAsBoolean();
    }
}
