package jtbd.dsl.ui.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.snippets.FilledInPlaces;
import jtbd.dsl.ui.snippets.Snippet;
import jtbd.dsl.ui.snippets.Snippet.Place;

/** What a change does in the text that the user has in front: it comes into sight, and is filled in place by place. */
final class ShownChange {

    private final ITextViewer viewer;
    private final List<List<Place>> places = new ArrayList<>();
    private IRegion changed;
    private int shift;

    private ShownChange(ITextViewer viewer) {
        this.viewer = viewer;
    }

    /** Has to be asked before the change is made, as its edits count in the text before it. */
    static Optional<ShownChange> of(WorkspaceEdit edit) {
        ITextViewer viewer = inFront();
        String address = viewer == null ? "" : Addresses.of(viewer.getDocument()).orElse("");
        if (edit.getDocumentChanges() == null) {
            return Optional.empty();
        }
        return edit.getDocumentChanges().stream().filter(Either::isLeft).map(Either::getLeft)
                .filter(text -> text.getTextDocument().getUri().equals(address)).findFirst()
                .map(text -> new ShownChange(viewer).with(text));
    }

    /** After the change: shows what is new, and lets the user write what is left to write. */
    void show() {
        try {
            Point selected = places.isEmpty() ? null : new FilledInPlaces(filledIn(), 0).in(viewer);
            if (selected != null) {
                viewer.setSelectedRange(selected.x, selected.y);
                viewer.revealRange(selected.x, selected.y);
            } else if (changed != null) {
                viewer.revealRange(changed.getOffset(), changed.getLength());
            }
        } catch (BadLocationException e) {
            Activator.log().error("The places to fill in do not fit the text", e);
        }
    }

    private Snippet filledIn() {
        Place last = places.get(places.size() - 1).get(0);
        return new Snippet("", places, last.offset() + last.length());
    }

    private static ITextViewer inFront() {
        IEditorPart editor = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
                : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        ITextViewer viewer = editor == null ? null : Adapters.adapt(editor, ITextViewer.class);
        return viewer == null || viewer.getDocument() == null ? null : viewer;
    }

    private ShownChange with(TextDocumentEdit text) {
        IDocument before = viewer.getDocument();
        text.getEdits().stream().sorted(Comparator.comparingInt(edit -> Offsets.offset(before, range(edit).getStart())))
                .forEach(edit -> add(Offsets.region(before, range(edit)), snippet(edit)));
        return this;
    }

    private void add(IRegion replaced, Snippet snippet) {
        int start = replaced.getOffset() + shift;
        snippet.places().forEach(same -> places.add(same.stream()
                .map(place -> new Place(start + place.offset(), place.length(), place.choices())).toList()));
        changed = changed == null ? new Region(start, snippet.text().length()) : changed;
        shift += snippet.text().length() - replaced.getLength();
    }

    private static Range range(Either<TextEdit, SnippetTextEdit> edit) {
        return edit.map(TextEdit::getRange, SnippetTextEdit::getRange);
    }

    private static Snippet snippet(Either<TextEdit, SnippetTextEdit> edit) {
        return edit.map(plain -> Snippet.ofPlain(plain.getNewText()),
                snippet -> Snippet.parse(snippet.getSnippet().getValue()));
    }
}
