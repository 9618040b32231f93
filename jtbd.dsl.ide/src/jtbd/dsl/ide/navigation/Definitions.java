package jtbd.dsl.ide.navigation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Mention;
import jtbd.dsl.ide.session.Mentions;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Import;

/** Where the thing under the cursor is written; from an import, what it brings in. */
public final class Definitions {

    @Inject
    private Session session;

    @Inject
    private Mentions mentions;

    public List<Location> at(FileView file, int offset) {
        List<EObject> named = mentions.at(file, offset).map(Mention::things).orElse(List.of());
        if (named.isEmpty() && file.elementAt(offset) instanceof Import imported) {
            // the words before the last one may be those of no package
            named = mentions.lastIn(imported).map(Mention::things).orElse(List.of());
        }
        return named.stream().map(session::locationOf).toList();
    }
}
