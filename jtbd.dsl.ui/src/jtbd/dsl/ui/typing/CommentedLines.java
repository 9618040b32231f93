package jtbd.dsl.ui.typing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Lines that become comments, or that are ones. */
record CommentedLines(int first, int last, List<Line> lines, String sign) {

    /** A line that is not empty. */
    record Line(int number, String text) {

        int indentation() {
            return text.length() - text.stripLeading().length();
        }

        TextEdit edit(int from, int to, String written) {
            return new TextEdit(new Range(new Position(number, from), new Position(number, to)), written);
        }
    }

    /** A line that the selection only touches with its end is not among them. */
    static CommentedLines of(IDocument document, ITextSelection selected, String sign) throws BadLocationException {
        int first = selected.getStartLine();
        int last = selected.getEndLine();
        if (last > first && document.getLineOffset(last) == selected.getOffset() + selected.getLength()) {
            last--;
        }
        List<Line> lines = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            IRegion place = document.getLineInformation(i);
            String text = document.get(place.getOffset(), place.getLength());
            if (!text.isBlank() || first == last) {
                lines.add(new Line(i, text));
            }
        }
        return new CommentedLines(first, last, lines, sign);
    }

    boolean areComments() {
        return lines.stream().allMatch(line -> line.text().stripLeading().startsWith(sign));
    }

    /** All signs stand below each other. */
    List<TextEdit> closed() {
        int column = lines.stream().mapToInt(Line::indentation).min().orElse(0);
        return lines.stream().map(line -> line.edit(column, column, sign + " ")).toList();
    }

    List<TextEdit> opened() {
        return lines.stream().map(line -> {
            int start = line.indentation();
            int end = start + sign.length();
            boolean hasBlank = end < line.text().length() && line.text().charAt(end) == ' ';
            return line.edit(start, hasBlank ? end + 1 : end, "");
        }).toList();
    }
}
