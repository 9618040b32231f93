package jtbd.dsl.ide.edits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.lsp4j.TextEdit;

import jtbd.dsl.ide.session.Lines;

/** The edits that make one text of another: as few lines as possible, and of these only what differs (Myers 1986). */
public final class TextDifference {

    /** Texts that differ in more lines get one edit for all of them. */
    private static final int MANY = 500;

    private final Lines before;
    private final Lines after;

    private TextDifference(Lines before, Lines after) {
        this.before = before;
        this.after = after;
    }

    public static List<TextEdit> between(Lines before, String after) {
        return before.text().equals(after) ? List.of() : new TextDifference(before, new Lines(after)).edits();
    }

    private List<TextEdit> edits() {
        List<TextEdit> edits = new ArrayList<>();
        int line = 0;
        int otherLine = 0;
        for (int[] same : commonLines()) {
            addEdit(edits, line, same[0], otherLine, same[1]);
            line = same[0] + 1;
            otherLine = same[1] + 1;
        }
        addEdit(edits, line, before.count(), otherLine, after.count());
        return edits;
    }

    /** Pairs of line numbers of the same text, in order. */
    private List<int[]> commonLines() {
        List<int[]> reached = new ArrayList<>();
        int most = Math.min(MANY, before.count() + after.count());
        int[] furthest = new int[2 * most + 3];
        for (int differences = 0; differences <= most; differences++) {
            reached.add(furthest.clone());
            for (int diagonal = -differences; diagonal <= differences; diagonal += 2) {
                int x = start(furthest, most + 1 + diagonal, diagonal, differences);
                while (isSame(x, x - diagonal)) {
                    x++;
                }
                furthest[most + 1 + diagonal] = x;
                if (x >= before.count() && x - diagonal >= after.count()) {
                    return wayBack(reached, most, differences);
                }
            }
        }
        return List.of();
    }

    private static int start(int[] furthest, int at, int diagonal, int differences) {
        boolean comesFromAbove = diagonal == -differences
                || diagonal != differences && furthest[at - 1] < furthest[at + 1];
        return comesFromAbove ? furthest[at + 1] : furthest[at - 1] + 1;
    }

    private List<int[]> wayBack(List<int[]> reached, int most, int differences) {
        List<int[]> common = new ArrayList<>();
        int x = before.count();
        int y = after.count();
        for (int left = differences; left >= 0; left--) {
            int[] furthest = reached.get(left);
            int diagonal = x - y;
            int start = left == 0 ? 0 : start(furthest, most + 1 + diagonal, diagonal, left);
            while (x > start) {
                common.add(new int[] {--x, --y});
            }
            if (left > 0) {
                boolean cameFromAbove = diagonal == -left || diagonal != left
                        && furthest[most + diagonal] < furthest[most + 2 + diagonal];
                y = cameFromAbove ? y - 1 : y;
                x = cameFromAbove ? x : x - 1;
            }
        }
        Collections.reverse(common);
        return common;
    }

    private boolean isSame(int line, int otherLine) {
        if (line >= before.count() || otherLine >= after.count()) {
            return false;
        }
        int start = before.startOf(line);
        int otherStart = after.startOf(otherLine);
        int length = before.startOf(line + 1) - start;
        return length == after.startOf(otherLine + 1) - otherStart
                && before.text().regionMatches(start, after.text(), otherStart, length);
    }

    private void addEdit(List<TextEdit> edits, int line, int end, int otherLine, int otherEnd) {
        String old = before.text().substring(before.startOf(line), before.startOf(end));
        String now = after.text().substring(after.startOf(otherLine), after.startOf(otherEnd));
        if (old.equals(now)) {
            return;
        }
        int same = 0;
        while (same < Math.min(old.length(), now.length()) && old.charAt(same) == now.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < Math.min(old.length(), now.length()) - same
                && old.charAt(old.length() - sameAtEnd - 1) == now.charAt(now.length() - sameAtEnd - 1)) {
            sameAtEnd++;
        }
        edits.add(new TextEdit(before.range(before.startOf(line) + same, old.length() - same - sameAtEnd),
                now.substring(same, now.length() - sameAtEnd)));
    }
}
