package jtbd.dsl.ui.completion;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.told.HoverText;

/** What the server tells of a proposal: some it says at once, the rest only when it is asked. */
final class ToldProposal {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private ToldProposal() {
    }

    static Optional<HoverText> of(CompletionItem item) {
        return told(item).or(() -> item.getData() == null ? Optional.empty()
                : Activator.session().answer(PATIENCE, server -> server.getTextDocumentService()
                        .resolveCompletionItem(item)).flatMap(ToldProposal::told));
    }

    private static Optional<HoverText> told(CompletionItem item) {
        return Optional.ofNullable(item.getDocumentation()).map(said -> new HoverText(said.isRight() ? said.getRight()
                : new MarkupContent(MarkupKind.PLAINTEXT, said.getLeft())));
    }
}
