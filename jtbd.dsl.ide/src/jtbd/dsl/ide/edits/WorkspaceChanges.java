package jtbd.dsl.ide.edits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.ClientAbilities;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.WorkspaceEdits;

/** Drafts as the edits that the client applies. */
public final class WorkspaceChanges {

    @Inject
    private WorkspaceEdits edits;

    @Inject
    private ClientAbilities client;

    public WorkspaceEdit of(Draft draft) {
        return of(List.of(draft));
    }

    /** The same, for an author who fills in at once what is left to write, where the client lets them. */
    public WorkspaceEdit toBeFilledIn(Draft draft) {
        WorkspaceEdit edit = of(draft);
        if (client.snippetEdits()) {
            edit.getDocumentChanges().stream().map(Either::getLeft)
                    .forEach(text -> text.setEdits(PlacesToFillIn.in(text.getEdits(), draft.blanks())));
        }
        return edit;
    }

    /** The changes of several texts, one draft for each. */
    public WorkspaceEdit of(List<Draft> drafts) {
        Map<FileView, List<TextEdit>> changes = new LinkedHashMap<>();
        drafts.forEach(draft -> changes.put(draft.file(), draft.edits()));
        return edits.of(changes);
    }

    public WorkspaceEdit of(FileView file, List<TextEdit> changes) {
        return edits.of(Map.of(file, changes));
    }
}
