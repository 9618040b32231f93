package jtbd.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.lsp4j.Hover;

import jtbd.dsl.ide.session.FileView;

/** What is shown about the word under the cursor. */
public final class Hovers {

    public Optional<Hover> at(FileView file, int offset) {
        return Optional.empty();
    }
}
