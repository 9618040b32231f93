package jtbd.dsl.ui.typing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.tokens.KnownTokens;
import jtbd.dsl.ui.tokens.Token;

/**
 * Selects by a double click beside a quote or bracket what stands between it and its partner, elsewhere what the server
 * takes for a word. Until it answers, a word as in any text is selected.
 */
public final class WordSelection extends DefaultTextDoubleClickStrategy {

    @Override
    public void doubleClicked(ITextViewer viewer) {
        int clicked = viewer.getSelectedRange().x;
        Optional<IRegion> between = between(viewer.getDocument(), clicked);
        if (between.isPresent()) {
            select(between.get(), viewer);
        } else {
            super.doubleClicked(viewer);
            ask(viewer, clicked);
        }
    }

    private static Optional<IRegion> between(IDocument document, int clicked) {
        Optional<IRegion> block = Brackets.of(document).flatMap(brackets -> Stream.of(clicked - 1, clicked)
                .filter(brackets::isAt).findFirst().flatMap(brackets::pairOf));
        return block.or(() -> Stream.of(clicked - 1, clicked).flatMap(
                at -> KnownTokens.in(document).at(at).filter(Token::isText).filter(text -> isEnd(text, at)).stream())
                .findFirst().map(text -> new Region(text.offset(), text.length())))
                .map(pair -> new Region(pair.getOffset() + 1, Math.max(0, pair.getLength() - 2)));
    }

    private static boolean isEnd(Token text, int offset) {
        return text.offset() == offset || text.end() - 1 == offset;
    }

    private static void ask(ITextViewer viewer, int clicked) {
        IDocument document = viewer.getDocument();
        Point selected = viewer.getSelectedRange();
        Addresses.of(document).ifPresent(address -> Activator.session()
                .ask(server -> server.getTextDocumentService().selectionRange(new SelectionRangeParams(
                        Addresses.text(address), List.of(Offsets.position(document, clicked)))))
                .thenAccept(ranges -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                    if (viewer.getTextWidget() != null && viewer.getSelectedRange().equals(selected)) {
                        smallest(ranges, document).ifPresent(region -> select(region, viewer));
                    }
                })));
    }

    private static Optional<IRegion> smallest(List<SelectionRange> ranges, IDocument document) {
        return ranges.stream().findFirst().map(range -> Offsets.region(document, range.getRange()))
                .filter(region -> region.getLength() > 0);
    }

    private static void select(IRegion region, ITextViewer viewer) {
        viewer.setSelectedRange(region.getOffset(), region.getLength());
    }
}
