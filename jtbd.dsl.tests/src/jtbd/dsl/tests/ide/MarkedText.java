package jtbd.dsl.tests.ide;

import org.eclipse.lsp4j.Position;

import jtbd.dsl.ide.session.Lines;

/** A text with the place of the cursor, which is written {@code <|>} in it. */
public record MarkedText(String text, Position cursor) {

    private static final String MARK = "<|>";

    public static MarkedText of(String marked) {
        int offset = marked.indexOf(MARK);
        if (offset < 0) {
            throw new IllegalArgumentException("The text has no cursor, which is written " + MARK);
        }
        String text = marked.substring(0, offset) + marked.substring(offset + MARK.length());
        return new MarkedText(text, new Lines(text).position(offset));
    }
}
