package jtbd.dsl.documents.html.markup;

import java.nio.charset.StandardCharsets;
import org.eclipse.xtend2.lib.StringConcatenationClient.TargetStringConcatenation;

/**
 * A page being written: what templates append to. It takes literals of templates, {@link Html}, {@link Text},
 * {@link Url}, {@link Anchor} and whole numbers, and refuses everything else, so that nothing gets in unescaped. It is
 * the template language's target itself, because its own splits every part into lines again at each level of nesting.
 */
public final class Markup implements TargetStringConcatenation {
    private final StringBuilder out = new StringBuilder(1 << 14);

    public static byte[] bytes(Html page) {
        return new Markup().append(page).out.toString().getBytes(StandardCharsets.UTF_8);
    }

    Markup append(Html html) {
        html.writeTo(this);
        return this;
    }

    void write(String markup) {
        out.append(markup);
    }

    @Override
    public void append(Object part) {
        if (part instanceof String literal) {
            appendLiteral(literal);
        } else if (part instanceof Html html) {
            html.writeTo(this);
        } else if (part instanceof Text text) {
            text.writeTo(out);
        } else if (part instanceof Url || part instanceof Anchor || part instanceof Integer) {
            out.append(part);
        } else {
            throw new IllegalArgumentException("not for a page: " + part);
        }
    }

    private void appendLiteral(String literal) {
        if (!atLineStart() || !literal.isBlank()) {
            out.append(literal);
        }
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
            out.append('\n');
        }
    }

    private boolean atLineStart() {
        return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    }

    @Override
    public int length() {
        return out.length();
    }

    @Override
    public char charAt(int index) {
        return out.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return out.subSequence(start, end);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
