package jtbd.dsl.ide.navigation;

import java.util.List;

import org.eclipse.lsp4j.Location;

import jtbd.dsl.ide.session.FileView;

/** Where the thing under the cursor is referred to, in all files. */
public final class References {

    public List<Location> to(FileView file, int offset, boolean withDeclaration) {
        return List.of();
    }
}
