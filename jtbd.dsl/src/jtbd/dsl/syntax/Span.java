package jtbd.dsl.syntax;

/** Where a passage begins in a text, and where the text goes on behind it. */
record Span(int from, int to) {

    int length() {
        return to - from;
    }
}
