package jtbd.dsl.ide.actions;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import jtbd.dsl.ide.edits.Draft;

/**
 * A model in another form.
 *
 * @param kind the protocol's word for what it does
 * @param drafts the changes, one for each file
 */
record Rewriting(String label, String kind, List<Draft> drafts, Optional<NewFile> newFile) {

    Rewriting(String label, String kind, Draft draft) {
        this(label, kind, List.of(draft), Optional.empty());
    }

    /**
     * A file that is made.
     *
     * @param address what clients call it
     */
    record NewFile(String address, String text) {

        List<Either<TextDocumentEdit, ResourceOperation>> asChanges() {
            TextEdit all = new TextEdit(new Range(new Position(0, 0), new Position(0, 0)), text);
            return List.of(Either.forRight(new CreateFile(address)), Either.forLeft(new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(address, null), List.of(Either.forLeft(all)))));
        }
    }
}
