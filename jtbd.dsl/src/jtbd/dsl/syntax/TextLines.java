package jtbd.dsl.syntax;

/** The lines of a text, by the offsets in it. */
record TextLines(String text) {

    /** Where the line begins that the offset is in. */
    int start(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line ends that the offset is in, before its line break. */
    int end(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    int number(int offset) {
        return 1 + (int) text.chars().limit(offset).filter(letter -> letter == '\n').count();
    }

    /** What stands before the first word of the line. */
    String indentation(int offset) {
        int start = start(offset);
        int word = start;
        while (word < end(offset) && Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return text.substring(start, word);
    }
}
