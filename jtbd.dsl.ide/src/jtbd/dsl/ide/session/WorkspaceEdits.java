package jtbd.dsl.ide.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import com.google.inject.Inject;

/** Edits of several files in the form that the client takes. */
public final class WorkspaceEdits {

    @Inject
    private Session session;

    @Inject
    private ClientAbilities client;

    /** With the versions of the texts where the client can use them, so that it refuses edits of an older text. */
    public WorkspaceEdit of(Map<FileView, List<TextEdit>> edits) {
        if (client.versionedEdits()) {
            return new WorkspaceEdit(edits.entrySet().stream()
                    .map(entry -> Either.<TextDocumentEdit, ResourceOperation>forLeft(
                            versioned(entry.getKey(), entry.getValue()))).toList());
        }
        Map<String, List<TextEdit>> byAddress = new LinkedHashMap<>();
        edits.forEach((file, changes) -> byAddress.put(file.address(), changes));
        return new WorkspaceEdit(byAddress);
    }

    private TextDocumentEdit versioned(FileView file, List<TextEdit> edits) {
        // a file that is not open has no version, which the protocol writes as null
        Integer version = session.version(file.uri()).orElse(null);
        return new TextDocumentEdit(new VersionedTextDocumentIdentifier(file.address(), version),
                edits.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList());
    }
}
