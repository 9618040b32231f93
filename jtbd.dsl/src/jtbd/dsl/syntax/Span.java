package jtbd.dsl.syntax;

import org.eclipse.xtext.util.ITextRegion;

/** Where a passage begins in a text, and where the text goes on behind it. */
record Span(int from, int to) {

    int length() {
        return to - from;
    }

    /** Whether something of the passage is in it, or right beside it. */
    boolean touches(ITextRegion passage) {
        return from <= passage.getOffset() + passage.getLength() && passage.getOffset() <= to;
    }
}
