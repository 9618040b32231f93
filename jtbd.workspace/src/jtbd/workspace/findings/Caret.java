package jtbd.workspace.findings;

import jtbd.dsl.findings.Place;

/**
 * A line of a source with the mark that stands under the place of a finding.
 *
 * @param line cut to what a screen shows, around the place
 */
record Caret(String line, String indent, String mark) {

    private static final int WIDEST = 160;
    private static final String WIDE_SPACE = "\u3000";

    static Caret under(String line, Place place) {
        int start = Math.min(place.column() - 1, line.length());
        int cut = start > WIDEST / 2 ? start - WIDEST / 2 : 0;
        String shown = line.substring(wholeCharacter(line, cut),
                wholeCharacter(line, Math.min(line.length(), cut + WIDEST)));
        int end = place.endLine() > place.line() ? line.length() : Math.min(place.endColumn() - 1, line.length());
        int length = Math.max(1, Math.min(end, cut + shown.length()) - start);
        String printable = shown.codePoints().map(c -> c == '\t' || !Character.isISOControl(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return new Caret(printable, indent(printable, Math.min(start - cut, printable.length())), "^".repeat(length));
    }

    /** As wide as the text before the mark: a tab stays a tab, a wide letter becomes a wide space. */
    private static String indent(String line, int length) {
        StringBuilder indent = new StringBuilder();
        line.substring(0, length).codePoints()
                .forEach(c -> indent.append(c == '\t' ? "\t" : isWide(c) ? WIDE_SPACE : " "));
        return indent.toString();
    }

    /** Chinese, Japanese and Korean letters and pictures take two columns. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF || c >= 0x20000;
    }

    private static int wholeCharacter(String line, int index) {
        return index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }
}
