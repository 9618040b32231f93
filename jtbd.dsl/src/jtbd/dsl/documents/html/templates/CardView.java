package jtbd.dsl.documents.html.templates;

import java.util.List;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** One thing of several of its kind, on a card of its own. */
public record CardView(Anchor id, Html title, List<Html> badges, Text stated, Text tagline, List<Text> paragraphs,
        Html body, List<FactView> facts, Html remarks, boolean marked) {
}
