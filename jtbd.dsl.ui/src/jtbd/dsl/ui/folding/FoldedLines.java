package jtbd.dsl.ui.folding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.lsp4j.FoldingRange;

/** Lines that the server says can be folded, as places of a text. */
final class FoldedLines {

    private FoldedLines() {
    }

    /** One for each first line, with its kind: of several, that of the longest, as there is one sign in a line. */
    static Map<Position, String> in(IDocument text, List<FoldingRange> ranges) {
        Map<Integer, FoldingRange> longest = new LinkedHashMap<>();
        ranges.forEach(range -> longest.merge(range.getStartLine(), range,
                (one, other) -> one.getEndLine() >= other.getEndLine() ? one : other));
        Map<Position, String> places = new HashMap<>();
        for (FoldingRange range : longest.values()) {
            try {
                int start = text.getLineOffset(range.getStartLine());
                int next = range.getEndLine() + 1;
                int end = next < text.getNumberOfLines() ? text.getLineOffset(next) : text.getLength();
                places.put(new Position(start, end - start), range.getKind());
            } catch (BadLocationException changedMeanwhile) {
                // the answer to the next question is on its way
            }
        }
        return places;
    }
}
