package jtbd.dsl.ide.formatting;

import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

import jtbd.dsl.ide.session.FileView;

/** The canonical layout of a file. */
public final class Formatting {

    public List<TextEdit> of(FileView file) {
        return List.of();
    }

    public List<TextEdit> of(FileView file, Range range) {
        return List.of();
    }
}
