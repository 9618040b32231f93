package jtbd.dsl.ide.edits;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.session.Lines;

/** How much goes with a statement that is taken out of a text. */
record Removal(Lines lines) {

    /**
     * The lines of a statement that shares them with nothing; else the statement and the space before it, or behind it
     * where it begins its line.
     */
    ITextRegion of(ITextRegion statement) {
        int start = statement.getOffset();
        int end = start + statement.getLength();
        int first = lines.lineOf(start);
        int last = lines.lineOf(end);
        boolean beginsLine = lines.text().substring(lines.startOf(first), start).isBlank();
        boolean isAlone = beginsLine && lines.text().substring(end, lines.endOf(last)).isBlank();
        if (!isAlone) {
            return beginsLine ? upTo(endOfSpaceBehind(end), start) : upTo(end, startOfSpaceBefore(start));
        }
        boolean leavesTwoGaps = first > 0 && isBlank(first - 1) && (last + 1 >= lines.count() || isBlank(last + 1)
                || line(last + 1).strip().startsWith("}"));
        return upTo(lines.startOf(last + 1), lines.startOf(leavesTwoGaps ? first - 1 : first));
    }

    private int startOfSpaceBefore(int offset) {
        int start = offset;
        while (start > 0 && isSpace(start - 1)) {
            start--;
        }
        return start;
    }

    private int endOfSpaceBehind(int offset) {
        int end = offset;
        while (end < lines.text().length() && isSpace(end)) {
            end++;
        }
        return end;
    }

    private boolean isSpace(int offset) {
        return lines.text().charAt(offset) == ' ' || lines.text().charAt(offset) == '\t';
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
