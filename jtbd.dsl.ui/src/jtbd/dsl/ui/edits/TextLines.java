package jtbd.dsl.ui.edits;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.compare.rangedifferencer.IRangeComparator;

/** The lines of a text, to be held against those of another. */
record TextLines(List<String> lines) implements IRangeComparator {

    static TextLines of(String text) {
        return new TextLines(text.lines().toList());
    }

    /** So many lines; none before the first and behind the last. */
    Stream<String> from(int first, int number) {
        return first < 0 ? Stream.empty() : lines.stream().skip(first).limit(number);
    }

    @Override
    public int getRangeCount() {
        return lines.size();
    }

    @Override
    public boolean rangesEqual(int index, IRangeComparator other, int otherIndex) {
        return lines.get(index).equals(((TextLines) other).lines.get(otherIndex));
    }

    @Override
    public boolean skipRangeComparison(int length, int maxLength, IRangeComparator other) {
        return false;
    }
}
