package jtbd.dsl.ide.navigation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Mentions;
import jtbd.dsl.ide.session.Session;

/** Where the thing under the cursor is referred to, in all files. */
public final class References {

    @Inject
    private Session session;

    @Inject
    private Mentions mentions;

    public List<Location> to(FileView file, int offset, boolean withDeclaration) {
        return mentions.at(file, offset).stream().flatMap(mention -> mention.things().stream()).limit(1)
                .flatMap(thing -> to(thing, withDeclaration).stream()).toList();
    }

    private List<Location> to(EObject thing, boolean withDeclaration) {
        return session.workspace().files().stream().map(session::view).flatMap(file -> mentions.of(thing, file).stream()
                .filter(mention -> withDeclaration || !mention.isDeclaration())
                .map(mention -> file.location(mention.region()))).toList();
    }
}
