package jtbd.dsl.ide.links;

import java.util.List;

import org.eclipse.lsp4j.DocumentLink;

import jtbd.dsl.ide.session.FileView;

/** The addresses and files that a text names. */
public final class DocumentLinks {

    public List<DocumentLink> of(FileView file) {
        return List.of();
    }
}
