package jtbd.dsl.ide.folding;

import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;

import jtbd.dsl.ide.session.Lines;

/** Comments of one line each, on lines that follow each other: they fold as one. */
final class LineComments {

    private final FoldedLines folded;
    private final Lines lines;
    private int first = -1;
    private int last = -1;

    LineComments(FoldedLines folded, Lines lines) {
        this.folded = folded;
        this.lines = lines;
    }

    void add(ILeafNode comment) {
        int line = lines.lineOf(comment.getOffset());
        boolean isAlone = lines.text().substring(lines.startOf(line), comment.getOffset()).isBlank();
        if (!isAlone || line != last + 1) {
            end();
        }
        if (isAlone) {
            first = first < 0 ? line : first;
            last = line;
        }
    }

    /** Folds what has been collected. */
    void end() {
        folded.addLines(first, last, FoldingRangeKind.Comment);
        first = -1;
        last = -1;
    }
}
