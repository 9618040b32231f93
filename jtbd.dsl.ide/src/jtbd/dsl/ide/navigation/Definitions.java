package jtbd.dsl.ide.navigation;

import java.util.List;

import org.eclipse.lsp4j.Location;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;

/** Where the thing under the cursor is written. */
public final class Definitions {

    @Inject
    private Session session;

    public List<Location> at(FileView file, int offset) {
        return file.namedAt(offset).map(session::locationOf).map(List::of).orElseGet(List::of);
    }
}
