package jtbd.dsl.ide.lenses;

import java.util.List;

import org.eclipse.lsp4j.CodeLens;

import jtbd.dsl.ide.session.FileView;

/** What stands above the things of a file: their scores and what they lack. */
public final class Lenses {

    public List<CodeLens> of(FileView file) {
        return List.of();
    }
}
