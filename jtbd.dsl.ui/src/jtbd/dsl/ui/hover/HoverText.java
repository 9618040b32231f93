package jtbd.dsl.ui.hover;

import org.eclipse.lsp4j.MarkupContent;

import jtbd.dsl.ui.convert.Markup;

/** What a hover says. */
record HoverText(MarkupContent told) {

    String html() {
        return Markup.html(told);
    }

    /** As plain text: what windows show that know no other. */
    @Override
    public String toString() {
        return Markup.plain(told).strip();
    }
}
