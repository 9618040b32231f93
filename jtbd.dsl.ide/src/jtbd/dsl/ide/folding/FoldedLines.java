package jtbd.dsl.ide.folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;

import jtbd.dsl.ide.session.Lines;

/** The lines that can be folded; what stands on one line cannot. */
final class FoldedLines {

    private final Lines lines;
    private final List<FoldingRange> all = new ArrayList<>();

    FoldedLines(Lines lines) {
        this.lines = lines;
    }

    List<FoldingRange> all() {
        all.sort(Comparator.comparingInt(FoldingRange::getStartLine));
        return all;
    }

    void add(int offset, int end, String kind) {
        addLines(lines.lineOf(offset), lines.lineOf(end), kind);
    }

    /** The closing brace stays to be seen. */
    void addBlock(int open, int close) {
        addLines(lines.lineOf(open), lines.lineOf(close) - 1, null);
    }

    void addLines(int first, int last, String kind) {
        if (last > first) {
            FoldingRange range = new FoldingRange(first, last);
            range.setKind(kind);
            all.add(range);
        }
    }
}
