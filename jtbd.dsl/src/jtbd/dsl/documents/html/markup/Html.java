package jtbd.dsl.documents.html.markup;

import org.eclipse.xtend2.lib.StringConcatenationClient;

/** Markup that may stand in a page as it is; made only by templates and by this package. */
public final class Html {
    public static final Html NONE = new Html("", null);

    private final String markup;
    private final StringConcatenationClient template;

    private Html(String markup, StringConcatenationClient template) {
        this.markup = markup;
        this.template = template;
    }

    /** A template is not run before the page that it stands in is written, straight into that page. */
    public static Html of(StringConcatenationClient template) {
        return new Html(null, template);
    }

    public static Html of(Text text) {
        return text.isEmpty() ? NONE : new Html(text.toString(), null);
    }

    static Html trusted(String markup) {
        return new Html(markup, null);
    }

    public boolean isEmpty() {
        return this == NONE;
    }

    public boolean isPresent() {
        return this != NONE;
    }

    void writeTo(Markup out) {
        if (template == null) {
            out.write(markup);
        } else {
            StringConcatenationClient.appendTo(template, out);
        }
    }

    @Override
    public String toString() {
        return new Markup().append(this).toString();
    }
}
