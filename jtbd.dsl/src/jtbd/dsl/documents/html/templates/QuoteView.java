package jtbd.dsl.documents.html.templates;

import java.util.List;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** What somebody said, and to which question. */
public record QuoteView(List<Anchor> anchor, Text kind, Text question, Text answer, Html from, Html backs,
        Html remarks) {
}
