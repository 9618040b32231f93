package jtbd.dsl.ui.occurrences;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentHighlightParams;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.convert.TextState;

/** Where the cursor is, in which state of the text, and the question about it. */
record CaretPlace(TextState text, DocumentHighlightParams question) {

    static CaretPlace in(IDocument document, int offset) {
        return new CaretPlace(TextState.of(document), new DocumentHighlightParams(
                Addresses.text(Addresses.of(document).orElseThrow()), Offsets.position(document, offset)));
    }
}
