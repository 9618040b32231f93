package jtbd.dsl.ide.commands;

import java.util.List;

import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The edit that makes a file which is not there yet. */
final class NewText {

    private static final Range START = new Range(new Position(0, 0), new Position(0, 0));

    private NewText() {
    }

    static WorkspaceEdit edit(String address, String text) {
        return new WorkspaceEdit(List.of(Either.forRight(new CreateFile(address)),
                Either.forLeft(new TextDocumentEdit(new VersionedTextDocumentIdentifier(address, null),
                        List.of(Either.forLeft(new TextEdit(START, text)))))));
    }
}
