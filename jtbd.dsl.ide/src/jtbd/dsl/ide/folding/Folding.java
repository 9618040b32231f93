package jtbd.dsl.ide.folding;

import java.util.List;

import org.eclipse.lsp4j.FoldingRange;

import jtbd.dsl.ide.session.FileView;

/** What can be folded away in a file. */
public final class Folding {

    public List<FoldingRange> of(FileView file) {
        return List.of();
    }
}
