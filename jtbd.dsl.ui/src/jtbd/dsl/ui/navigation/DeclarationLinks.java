package jtbd.dsl.ui.navigation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.texteditor.ITextEditor;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.convert.TextState;
import jtbd.dsl.ui.convert.Words;

/**
 * Names lead to where they are declared, by F3 and Ctrl+click. Where the server takes longer than one notices, each
 * word is a link, which opens as soon as it is known where it leads.
 */
public final class DeclarationLinks extends AbstractHyperlinkDetector {

    private static final Duration UNNOTICED = Duration.ofMillis(200);

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
        IDocument document = viewer.getDocument();
        String address = document == null ? null : Addresses.of(document).orElse(null);
        IRegion word = document == null ? region : Words.at(document, region.getOffset());
        if (address == null || !Activator.session().openTexts().isOurs(document) || word.getLength() == 0) {
            return null;
        }
        CompletableFuture<List<Location>> places = declarations(address, document, region.getOffset());
        LeadsNowhere otherwise = LeadsNowhere.from(document, region, getAdapter(ITextEditor.class));
        try {
            IHyperlink[] links = places.get(UNNOTICED.toMillis(), TimeUnit.MILLISECONDS).stream()
                    .map(place -> new DeclarationLink(word, CompletableFuture.completedFuture(List.of(place)),
                            otherwise))
                    .toArray(IHyperlink[]::new);
            return links.length == 0 ? null : links;
        } catch (TimeoutException e) {
            return new IHyperlink[] { new DeclarationLink(word, places, otherwise) };
        } catch (ExecutionException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static CompletableFuture<List<Location>> declarations(String address, IDocument document, int offset) {
        DefinitionParams asked = new DefinitionParams(Addresses.text(address), Offsets.position(document, offset));
        return Activator.session()
                .ask(TextState.of(document), server -> server.getTextDocumentService().definition(asked))
                .thenApply(found -> List.copyOf(found.getLeft()));
    }
}
