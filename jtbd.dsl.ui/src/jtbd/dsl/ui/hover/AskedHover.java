package jtbd.dsl.ui.hover;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.HoverParams;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.convert.TextState;
import jtbd.dsl.ui.session.Refusal;
import jtbd.dsl.ui.told.HoverText;

/** The question about a word of a text, and the answer to it: null for a word that nothing is to be said about. */
record AskedHover(TextState text, IRegion word, CompletableFuture<HoverText> answer) {

    static AskedHover at(IDocument document, IRegion word) {
        HoverParams place = new HoverParams(Addresses.text(Addresses.of(document).orElseThrow()),
                Offsets.position(document, word.getOffset()));
        TextState text = TextState.of(document);
        return new AskedHover(text, word, ask(text, place));
    }

    /** Where only other files have changed, as in the first moments after opening one, the question still stands. */
    private static CompletableFuture<HoverText> ask(TextState text, HoverParams place) {
        return Activator.session().ask(server -> server.getTextDocumentService().hover(place))
                .thenApply(hover -> hover == null ? null : new HoverText(hover.getContents().getRight()))
                .exceptionallyCompose(failure -> Refusal.of(failure).isOutdated() && text.isCurrent()
                        ? ask(text, place) : CompletableFuture.failedFuture(failure));
    }

    /** Whether the same was asked of the same text. What failed is worth another question. */
    boolean isAbout(IDocument document, IRegion other) {
        return text.document() == document && text.isCurrent() && word.equals(other)
                && !answer.isCompletedExceptionally();
    }

    /** Whether the text still reads so, and the cursor is in the word. */
    boolean isCurrent(IDocument document, int caret) {
        return text.document() == document && text.isCurrent() && word.getOffset() <= caret
                && caret <= word.getOffset() + word.getLength();
    }
}
