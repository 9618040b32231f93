package jtbd.dsl.ui.told;

import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

import jtbd.dsl.ui.convert.Markup;

/** What is said beside a text: in a hover, or about a proposal. */
public record HoverText(MarkupContent told) {

    /** Nothing but what the Platform shows in the same window. */
    public static final HoverText NOTHING = new HoverText(new MarkupContent(MarkupKind.PLAINTEXT, ""));

    boolean isNothing() {
        return told.getValue().isEmpty();
    }

    String html() {
        return Markup.html(told);
    }

    /** As plain text: what windows show that know no other. */
    @Override
    public String toString() {
        return Markup.plain(told).strip();
    }
}
