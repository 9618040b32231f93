package jtbd.dsl.ide.rename;

import java.util.Optional;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;

import jtbd.dsl.ide.session.FileView;

/** Gives a thing another name, wherever it is used. */
public final class Renames {

    /** What would be renamed at this place; nothing where no thing of a name stands. */
    public Optional<Range> rangeAt(FileView file, int offset) {
        return Optional.empty();
    }

    public WorkspaceEdit rename(FileView file, int offset, String newName) {
        return new WorkspaceEdit();
    }
}
