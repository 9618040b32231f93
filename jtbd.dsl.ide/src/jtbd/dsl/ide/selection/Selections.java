package jtbd.dsl.ide.selection;

import org.eclipse.lsp4j.SelectionRange;

import jtbd.dsl.ide.session.FileView;

/** What is selected when a selection grows, from the word under the cursor to the whole file. */
public final class Selections {

    public SelectionRange at(FileView file, int offset) {
        return new SelectionRange(file.lines().range(0, file.text().length()), null);
    }
}
