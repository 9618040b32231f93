package jtbd.dsl.ide.edits;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.WorkspaceEdits;

/** Drafts as the edits that the client applies. */
public final class WorkspaceChanges {

    @Inject
    private WorkspaceEdits edits;

    public WorkspaceEdit of(Draft draft) {
        return of(draft.file(), draft.edits());
    }

    public WorkspaceEdit of(FileView file, List<TextEdit> changes) {
        return edits.of(Map.of(file, changes));
    }
}
