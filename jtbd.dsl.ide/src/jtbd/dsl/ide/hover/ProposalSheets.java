package jtbd.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.About;
import jtbd.dsl.ide.session.ClientAbilities;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Element;

/** What is shown beside a proposal: the same as about its word in a text. */
public final class ProposalSheets {

    @Inject
    private Session session;

    @Inject
    private ElementSheet elements;

    @Inject
    private ClientAbilities client;

    /** The item with what is told of it; as it is where nothing is. */
    public CompletionItem explained(CompletionItem item) {
        About.of(item.getData()).flatMap(this::sheet).map(this::written).ifPresent(item::setDocumentation);
        return item;
    }

    private Optional<Sheet> sheet(About about) {
        return about.thing() == null ? KeywordSheet.of(about.words(), about.kind())
                : thing(URI.createURI(about.thing())).map(elements::of);
    }

    private Optional<Element> thing(URI address) {
        return session.workspace().files().stream().filter(file -> file.getURI().equals(address.trimFragment()))
                .map(file -> file.getEObject(address.fragment())).filter(Element.class::isInstance)
                .map(Element.class::cast).findFirst();
    }

    private MarkupContent written(Sheet sheet) {
        return client.markdownInProposals() ? MarkdownSheet.of(sheet, client.picturesInHovers())
                : PlainSheet.of(sheet);
    }
}
