package jtbd.dsl.ui.completion;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InitializeResult;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.convert.TextState;
import jtbd.dsl.ui.snippets.ChoicePlace;
import jtbd.dsl.ui.tokens.KnownTokens;

/** Content assist: what the server says can be written at the cursor, the likeliest first, and the user's own forms. */
public final class WrittenWords implements Proposing {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        if (KnownTokens.in(document).proseAround(offset).isPresent()) {
            // the server knows nothing either, and an answer at once keeps the list from opening while one writes
            return new ICompletionProposal[0];
        }
        return ListsByThemselves.opening(viewer, offset, place -> proposals(document, place));
    }

    private static CompletableFuture<ICompletionProposal[]> proposals(IDocument document, int offset) {
        int length = document.getLength();
        return ChoicePlace.choicesAt(document, offset).map(CompletableFuture::completedFuture)
                .orElseGet(() -> items(document, offset)
                        .thenApply(items -> words(items, document, length))
                        .thenCombine(OwnFormProposals.at(document, offset, start -> items(document, start)),
                                (words, forms) -> Stream.concat(words, forms).toArray(ICompletionProposal[]::new)));
    }

    private static Stream<ICompletionProposal> words(List<CompletionItem> items, IDocument document, int length) {
        WholeWords wholeWords = WholeWords.of(items);
        return items.stream().map(item -> new WordProposal(item, wholeWords, document, length));
    }

    private static CompletableFuture<List<CompletionItem>> items(IDocument document, int offset) {
        Optional<String> address = Addresses.of(document);
        if (address.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        CompletionParams place = new CompletionParams(Addresses.text(address.get()),
                Offsets.position(document, offset));
        return Activator.session().ask(TextState.of(document), server -> server.getTextDocumentService()
                .completion(place)).thenApply(answer -> answer.map(items -> items, CompletionList::getItems).stream()
                        .filter(item -> !isGivenUp(item)).toList());
    }

    private static boolean isGivenUp(CompletionItem item) {
        return item.getKind() == CompletionItemKind.Snippet && Templates.isGivenUp(item.getLabel());
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        InitializeResult can = Activator.session().started().getNow(null);
        return can == null ? new char[0]
                : String.join("", can.getCapabilities().getCompletionProvider().getTriggerCharacters()).toCharArray();
    }
}
