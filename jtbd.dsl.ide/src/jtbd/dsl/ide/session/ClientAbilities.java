package jtbd.dsl.ide.session;

import java.util.Optional;
import java.util.Set;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.SynchronizationCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.inject.Singleton;

/** What the client said at the start that it can do, and wants. */
@Singleton
public final class ClientAbilities {

    private static final Set<String> SHOWING_PICTURES = Set.of("Visual Studio Code", "Visual Studio Code - Insiders",
            "VSCodium", "Code - OSS");

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

    /** Whether edits may have places that its user fills in. */
    public boolean snippetEdits() {
        return versionedEdits() && capabilities().map(ClientCapabilities::getWorkspace)
                .map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getSnippetEditSupport).orElse(false);
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
                && isTrue(option("formatOnSave"));
    }

    /** Whether it shows how far a long work is. */
    public boolean progress() {
        return capabilities().map(ClientCapabilities::getWindow).map(WindowClientCapabilities::getWorkDoneProgress)
                .orElse(false);
    }

    /** Whether what is told of a proposal may be Markdown; it is plain text otherwise. */
    public boolean markdownInProposals() {
        return proposals().map(CompletionItemCapabilities::getDocumentationFormat)
                .filter(formats -> formats.contains(MarkupKind.MARKDOWN)).isPresent();
    }

    /** Whether hovers may be Markdown; they are plain text otherwise. */
    public boolean markdownInHovers() {
        return capabilities().map(ClientCapabilities::getTextDocument).map(TextDocumentClientCapabilities::getHover)
                .map(HoverCapabilities::getContentFormat).filter(formats -> formats.contains(MarkupKind.MARKDOWN))
                .isPresent();
    }

    /** Whether it shows pictures in Markdown that stand in their own address. */
    public boolean picturesInHovers() {
        return markdownInHovers() && (isTrue(option("svgHover"))
                || Optional.ofNullable(said.getClientInfo()).filter(info -> SHOWING_PICTURES.contains(info.getName()))
                        .isPresent());
    }

    /** Whether the client itself carries out the command when a lens with it is clicked. */
    public boolean carriesOut(String command) {
        return option("clientCommands") instanceof JsonArray commands && commands.contains(new JsonPrimitive(command));
    }

    private JsonElement option(String name) {
        return said.getInitializationOptions() instanceof JsonObject options ? options.get(name) : null;
    }

    /** Whether it lets users fill in the places of a snippet. */
    public boolean snippets() {
        return proposals().map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
    }

    /** Whether it proposes the forms itself that are the same wherever they stand. */
    public boolean ownSnippets() {
        return isTrue(option("ownSnippets"));
    }

    /** Whether it shows something beside the words of a proposal that tells it from others. */
    public boolean labelDetails() {
        return proposals().map(CompletionItemCapabilities::getLabelDetailsSupport).orElse(false);
    }

    private Optional<CompletionItemCapabilities> proposals() {
        return capabilities().map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem);
    }

    private Optional<ClientCapabilities> capabilities() {
        return Optional.ofNullable(said.getCapabilities());
    }

    private static boolean isTrue(JsonElement option) {
        return option != null && option.isJsonPrimitive() && option.getAsJsonPrimitive().isBoolean()
                && option.getAsBoolean();
    }
}
