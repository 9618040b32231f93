package jtbd.dsl.ui.mends;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;

/**
 * The question what can be done in the lines of a selection: mends of their problems, those at the cursor first, and
 * then other forms of what is selected itself.
 */
final class LineActions {

    private static final List<String> MENDS = List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll);

    private LineActions() {
    }

    static AskedActions at(IDocument document, int offset, int length) {
        Position cursor = Offsets.position(document, offset);
        return AskedActions.at(Addresses.of(document).orElseThrow(), lines(document, offset, length), List.of(), MENDS)
                .inOrder(Comparator.comparingInt(mend -> distance(mend, cursor)))
                .and(Refactorings.at(document, offset, length));
    }

    private static Range lines(IDocument document, int offset, int length) {
        try {
            IRegion last = document.getLineInformationOfOffset(offset + length);
            int start = document.getLineInformationOfOffset(offset).getOffset();
            return Offsets.range(document, start, last.getOffset() + last.getLength() - start);
        } catch (BadLocationException changedMeanwhile) {
            return Offsets.range(document, offset, length);
        }
    }

    /** How far the problem is from the cursor; what mends all problems comes behind all that mend one. */
    private static int distance(CodeAction mend, Position cursor) {
        return mend.getDiagnostics() == null ? Integer.MAX_VALUE : mend.getDiagnostics().stream()
                .mapToInt(problem -> distance(problem.getRange(), cursor)).min().orElse(Integer.MAX_VALUE);
    }

    private static int distance(Range problem, Position cursor) {
        boolean isBehind = isBefore(cursor, problem.getStart());
        boolean isBefore = isBefore(problem.getEnd(), cursor);
        Position nearest = isBehind ? problem.getStart() : isBefore ? problem.getEnd() : cursor;
        return nearest.getLine() == cursor.getLine() ? Math.abs(nearest.getCharacter() - cursor.getCharacter())
                : Integer.MAX_VALUE - 1;
    }

    private static boolean isBefore(Position one, Position other) {
        return one.getLine() < other.getLine()
                || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
    }
}
