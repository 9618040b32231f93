package jtbd.dsl.ide.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a text that the layout wants otherwise: white space, with comments in it, or the lines of a text. */
record LayoutChange(int offset, String before, String after) {

    boolean isEmpty() {
        return before.equals(after);
    }

    /** The same change without what it leaves as it is at its start and end. */
    LayoutChange smallest() {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new LayoutChange(offset + start, before.substring(start, before.length() - end),
                after.substring(start, after.length() - end));
    }

    /** Line by line, each with the empty lines before it; as a whole where lines were joined or cut. */
    List<LayoutChange> lines() {
        List<String> linesBefore = lines(before);
        List<String> linesAfter = lines(after);
        if (linesBefore.size() != linesAfter.size()) {
            return List.of(this);
        }
        List<LayoutChange> lines = new ArrayList<>();
        int start = offset;
        for (int i = 0; i < linesBefore.size(); i++) {
            lines.add(new LayoutChange(start, linesBefore.get(i), linesAfter.get(i)));
            start += linesBefore.get(i).length();
        }
        return lines;
    }

    /** The rest of the line that the text begins in, then lines, each with the breaks and empty lines before it. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int lineStart = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines.isEmpty() || !text.substring(lineStart, end).isBlank()) {
                lines.add(text.substring(start, end));
                start = end;
            }
            lineStart = end + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** What of the change concerns the lines between the offsets; nothing where it concerns others. */
    Optional<LayoutChange> within(int start, int end) {
        if (offset + before.length() < start || offset > end) {
            return Optional.empty();
        }
        return from(start).flatMap(change -> change.upTo(end)).filter(LayoutChange::movesBlanksOnly);
    }

    /** Its last line, if it begins before the offset. */
    private Optional<LayoutChange> from(int start) {
        if (offset >= start) {
            return Optional.of(this);
        }
        int line = before.lastIndexOf('\n') + 1;
        int newLine = after.lastIndexOf('\n') + 1;
        return line == 0 || newLine == 0 || offset + line < start ? Optional.empty()
                : Optional.of(new LayoutChange(offset + line, before.substring(line), after.substring(newLine)));
    }

    /** Its first line, if it ends behind the offset. */
    private Optional<LayoutChange> upTo(int end) {
        if (offset + before.length() <= end) {
            return Optional.of(this);
        }
        int line = endOfLine(before);
        int newLine = endOfLine(after);
        return line < 0 || newLine < 0 || offset + line > end ? Optional.empty()
                : Optional.of(new LayoutChange(offset, before.substring(0, line), after.substring(0, newLine)));
    }

    /** What was cut out of a change could leave out a comment, or have it twice. */
    private boolean movesBlanksOnly() {
        return before.replaceAll("\\s+", "").equals(after.replaceAll("\\s+", ""));
    }

    private static int endOfLine(String text) {
        int end = text.indexOf('\n');
        return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
