package jtbd.dsl.ide.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.DocumentLink;

import com.google.inject.Inject;

import jtbd.dsl.documents.HarmlessAddress;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Mention;
import jtbd.dsl.ide.session.Mentions;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Publication;
import jtbd.dsl.jtbd.Source;

/** The addresses that a text gives for what it cites, and the files that it imports. */
public final class DocumentLinks {

    @Inject
    private Session session;

    @Inject
    private Mentions mentions;

    public List<DocumentLink> of(FileView file) {
        List<DocumentLink> links = new ArrayList<>();
        for (Import imported : file.model().getImports()) {
            mentions.lastIn(imported).flatMap(Mention::thing).ifPresent(thing -> links.add(link(file, imported,
                    Literals.IMPORT__IMPORTED_NAMESPACE, session.viewOf(thing).address())));
        }
        file.model().eAllContents().forEachRemaining(thing -> addCited(links, file, thing));
        return links;
    }

    private static void addCited(List<DocumentLink> links, FileView file, EObject thing) {
        if (thing instanceof Source source) {
            address(source.getUrl()).ifPresent(to -> links.add(link(file, source, Literals.SOURCE__URL, to)));
            address(source.getText()).ifPresent(to -> links.add(link(file, source, Literals.SOURCE__TEXT, to)));
        } else if (thing instanceof Publication publication) {
            address(publication.getUrl())
                    .ifPresent(to -> links.add(link(file, publication, Literals.PUBLICATION__URL, to)));
        }
    }

    /** Relative addresses belong to the documents, so nothing is there for an editor to open. */
    private static Optional<String> address(String written) {
        return HarmlessAddress.of(written).filter(address -> address.matches("(?i)(https?|mailto):.+"));
    }

    private static DocumentLink link(FileView file, EObject thing, EStructuralFeature feature, String target) {
        return new DocumentLink(file.range(file.region(thing, feature)), target);
    }
}
