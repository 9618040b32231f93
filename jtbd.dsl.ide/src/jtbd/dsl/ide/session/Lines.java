package jtbd.dsl.ide.session;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** A text cut into lines, to turn places as clients count them into offsets and back. */
public final class Lines {

    private final String text;
    private final int[] starts;

    public Lines(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    public String text() {
        return text;
    }

    public int count() {
        return starts.length;
    }

    /** The offset of a position; one behind the end of its line or of the text is taken for that end. */
    public int offset(Position position) {
        int line = position.getLine();
        if (line < 0) {
            return 0;
        }
        if (line >= starts.length) {
            return text.length();
        }
        return Math.min(starts[line] + Math.max(0, position.getCharacter()), endOf(line));
    }

    public Position position(int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(starts, within);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, within - starts[line]);
    }

    public Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }

    /** The line that the offset stands in, counted from 0. */
    public int lineOf(int offset) {
        return position(offset).getLine();
    }

    /** Where the line begins; the end of the text for one behind the last. */
    public int startOf(int line) {
        return line < starts.length ? starts[line] : text.length();
    }

    /** Where the line ends, before its line break. */
    public int endOf(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        return end > starts[line] && end < text.length() && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r'
                ? end - 1 : end;
    }

    private static int[] starts(String text) {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == '\n' ? 1 : 0;
        }
        int[] starts = new int[count];
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[++line] = i + 1;
            }
        }
        return starts;
    }
}
