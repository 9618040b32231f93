package jtbd.dsl.ide.edits;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.session.Lines;

/** How much goes with a statement that is taken out of a text. */
record Removal(Lines lines) {

    /** The lines of a statement that shares them with nothing; else the statement and the space before it. */
    ITextRegion of(ITextRegion statement) {
        int start = statement.getOffset();
        int end = start + statement.getLength();
        int first = lines.lineOf(start);
        int last = lines.lineOf(end);
        boolean isAlone = lines.text().substring(lines.startOf(first), start).isBlank()
                && lines.text().substring(end, lines.endOf(last)).isBlank();
        if (!isAlone) {
            return upTo(end, startOfSpaceBefore(start));
        }
        boolean leavesTwoGaps = first > 0 && isBlank(first - 1) && (last + 1 >= lines.count() || isBlank(last + 1)
                || line(last + 1).strip().startsWith("}"));
        return upTo(lines.startOf(last + 1), lines.startOf(leavesTwoGaps ? first - 1 : first));
    }

    private int startOfSpaceBefore(int offset) {
        int start = offset;
        while (start > 0 && (lines.text().charAt(start - 1) == ' ' || lines.text().charAt(start - 1) == '\t')) {
            start--;
        }
        return start;
    }

    private boolean isBlank(int line) {
        return line(line).isBlank();
    }

    private String line(int line) {
        return lines.text().substring(lines.startOf(line), lines.endOf(line));
    }

    private static ITextRegion upTo(int end, int start) {
        return new TextRegion(start, end - start);
    }
}
