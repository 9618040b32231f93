package jtbd.dsl.ui.told;

import org.eclipse.lsp4j.MarkupContent;

import jtbd.dsl.ui.convert.Markup;

/** What is said beside a text: in a hover, or about a proposal. */
public record HoverText(MarkupContent told) {

    String html() {
        return Markup.html(told);
    }

    /** As plain text: what windows show that know no other. */
    @Override
    public String toString() {
        return Markup.plain(told).strip();
    }
}
