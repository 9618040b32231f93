package jtbd.workspace.findings;

import java.util.ArrayList;
import java.util.List;

/** A text by its lines, found at once however long it is. */
final class SourceLines {

    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    SourceLines(String text) {
        this.text = text;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
    }

    /** The line of this number, counted from 1, without its end; empty where there is none. */
    String line(int number) {
        if (number < 1 || number > starts.size()) {
            return "";
        }
        int end = number < starts.size() ? starts.get(number) : text.length();
        return text.substring(starts.get(number - 1), end).stripTrailing();
    }
}
