package jtbd.dsl.documents.html.markup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.xtend2.lib.StringConcatenationClient.TargetStringConcatenation;

/**
 * A page being written: what templates append to. It takes literals of templates, {@link Html}, {@link Text},
 * {@link Url}, {@link Anchor} and whole numbers, and refuses everything else, so that nothing gets in unescaped. It is
 * the template language's target itself, because its own splits every part into lines again at each level of nesting.
 */
public final class Markup implements TargetStringConcatenation {

    /** One dash makes Java keep two bytes for each letter of a text; so that is only done to a piece of this size. */
    private static final int PIECE = 512;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 13);
    private StringBuilder out = new StringBuilder(2 * PIECE);
    private boolean atLineStart = true;

    public static byte[] bytes(Html page) {
        return new Markup().append(page).bytes();
    }

    Markup append(Html html) {
        html.writeTo(this);
        return this;
    }

    void write(String markup) {
        out.append(markup);
        pieceGrew();
    }

    @Override
    public void append(Object part) {
        if (part instanceof String literal) {
            appendLiteral(literal);
        } else if (part instanceof Html html) {
            html.writeTo(this);
        } else if (part instanceof Text text) {
            text.writeTo(out);
            pieceGrew();
        } else if (part instanceof Url || part instanceof Anchor || part instanceof Integer) {
            write(part.toString());
        } else {
            throw new IllegalArgumentException("not for a page: " + part);
        }
    }

    private void appendLiteral(String literal) {
        if (!atLineStart() || !literal.isBlank()) {
            write(literal);
        }
    }

    private void pieceGrew() {
        if (out.length() >= PIECE) {
            atLineStart = atLineStart();
            written.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
            out = new StringBuilder(2 * PIECE);
        }
    }

    private byte[] bytes() {
        written.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
        return written.toByteArray();
    }

    @Override
    public void append(Object part, String indentation) {
        append(part);
    }

    @Override
    public void appendImmediate(Object part, String indentation) {
        append(part);
    }

    @Override
    public void newLine() {
        newLineIfNotEmpty();
    }

    @Override
    public void newLineIfNotEmpty() {
        if (!atLineStart()) {
            write("\n");
        }
    }

    private boolean atLineStart() {
        return out.isEmpty() ? atLineStart : out.charAt(out.length() - 1) == '\n';
    }

    @Override
    public int length() {
        return toString().length();
    }

    @Override
    public char charAt(int index) {
        return toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    @Override
    public String toString() {
        return written.toString(StandardCharsets.UTF_8) + out;
    }
}
