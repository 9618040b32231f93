package jtbd.dsl.ui.completion;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.convert.TextState;
import jtbd.dsl.ui.tokens.KnownTokens;

/** Content assist: what the server says can be written at the cursor, the likeliest first, and the user's own forms. */
public final class WrittenWords implements Proposing {

    /** The list opens without waiting, and says that it is being made until then. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        if (KnownTokens.in(document).proseAround(offset).isPresent()) {
            // the server knows nothing either, and an answer at once keeps the list from opening while one writes
            return new ICompletionProposal[0];
        }
        return Stream.concat(items(document, offset).stream().map(item -> new WordProposal(item, document, offset)),
                OwnFormProposals.at(document, offset, start -> items(document, start)))
                .toArray(ICompletionProposal[]::new);
    }

    private static List<CompletionItem> items(IDocument document, int offset) {
        return Addresses.of(document).stream().flatMap(address -> items(address, document, offset)).toList();
    }

    private static Stream<CompletionItem> items(String address, IDocument document, int offset) {
        CompletionParams place = new CompletionParams(Addresses.text(address), Offsets.position(document, offset));
        Optional<Either<List<CompletionItem>, CompletionList>> answer = Activator.session().answer(PATIENCE,
                Activator.session().ask(TextState.of(document),
                        server -> server.getTextDocumentService().completion(place)));
        return answer.map(either -> either.map(items -> items, CompletionList::getItems)).stream()
                .flatMap(List::stream);
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        InitializeResult can = Activator.session().started().getNow(null);
        return can == null ? new char[0]
                : String.join("", can.getCapabilities().getCompletionProvider().getTriggerCharacters()).toCharArray();
    }
}
