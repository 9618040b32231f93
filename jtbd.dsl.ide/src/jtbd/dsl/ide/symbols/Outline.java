package jtbd.dsl.ide.symbols;

import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;

import jtbd.dsl.ide.session.FileView;

/** The things of a file as a tree. */
public final class Outline {

    public List<DocumentSymbol> of(FileView file) {
        return List.of();
    }
}
