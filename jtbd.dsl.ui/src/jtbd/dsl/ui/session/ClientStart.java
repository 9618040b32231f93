package jtbd.dsl.ui.session;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ClientInfo;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.ExecuteCommandCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import jtbd.dsl.ui.convert.Addresses;

/** What the workbench says of itself when the server starts. */
final class ClientStart {

    private ClientStart() {
    }

    static InitializeParams inOpenProjects() {
        InitializeParams start = new InitializeParams();
        start.setClientInfo(new ClientInfo("Eclipse"));
        start.setCapabilities(abilities());
        start.setInitializationOptions(options());
        start.setWorkspaceFolders(Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isOpen).filter(project -> project.getLocation() != null)
                .map(ClientStart::folder).toList());
        return start;
    }

    static WorkspaceFolder folder(IProject project) {
        return new WorkspaceFolder(Addresses.of(project), project.getName());
    }

    private static JsonObject options() {
        JsonArray commands = new JsonArray();
        commands.add("jtbd.client.openPage");
        commands.add("jtbd.client.showReferences");
        JsonObject options = new JsonObject();
        options.addProperty("svgHover", true);
        options.add("clientCommands", commands);
        return options;
    }

    private static ClientCapabilities abilities() {
        ClientCapabilities abilities = new ClientCapabilities();
        abilities.setWorkspace(inWorkspace());
        abilities.setTextDocument(inTexts());
        WindowClientCapabilities window = new WindowClientCapabilities();
        window.setWorkDoneProgress(true);
        abilities.setWindow(window);
        return abilities;
    }

    private static WorkspaceClientCapabilities inWorkspace() {
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        edits.setSnippetEditSupport(true);
        edits.setResourceOperations(List.of(ResourceOperationKind.Create));
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        workspace.setApplyEdit(true);
        workspace.setWorkspaceEdit(edits);
        workspace.setExecuteCommand(new ExecuteCommandCapabilities());
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        return workspace;
    }

    private static TextDocumentClientCapabilities inTexts() {
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        CompletionItemCapabilities proposals = new CompletionItemCapabilities(true);
        proposals.setDocumentationFormat(List.of(MarkupKind.MARKDOWN));
        texts.setCompletion(new CompletionCapabilities(proposals));
        texts.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN), false));
        return texts;
    }
}
