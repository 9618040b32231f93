package jtbd.dsl.ui.symbols;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;

/** The text that an editor shows now, and the cursor in it. */
record EditedText(ITextEditor editor) {

    /** The text of the editor that a command was called in. */
    static Optional<EditedText> of(ExecutionEvent event) {
        return Optional.ofNullable(Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class))
                .map(EditedText::new).filter(text -> text.address().isPresent());
    }

    boolean is(IDocument other) {
        return other == document();
    }

    Optional<String> address() {
        return Optional.ofNullable(document()).flatMap(Addresses::of);
    }

    CompletableFuture<List<DocumentSymbol>> symbols() {
        return address().map(address -> Activator.session().ask(server -> server.getTextDocumentService()
                .documentSymbol(new DocumentSymbolParams(Addresses.text(address))))
                .thenApply(told -> told.stream().map(Either::getRight).filter(Objects::nonNull).toList()))
                .orElse(CompletableFuture.completedFuture(List.of()));
    }

    Position caret() {
        return Offsets.position(document(), editor.getSelectionProvider().getSelection() instanceof ITextSelection place
                ? place.getOffset() : 0);
    }

    void select(Range range) {
        IRegion region = Offsets.region(document(), range);
        editor.selectAndReveal(region.getOffset(), region.getLength());
    }

    /** None where the editor is closed. */
    private IDocument document() {
        IDocumentProvider texts = editor.getDocumentProvider();
        return texts == null ? null : texts.getDocument(editor.getEditorInput());
    }
}
