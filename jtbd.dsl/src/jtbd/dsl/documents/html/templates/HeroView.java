package jtbd.dsl.documents.html.templates;

import java.util.List;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** How a page begins: what it is about, in large letters, and its key figures; an element's page has its anchor. */
public record HeroView(List<Anchor> anchor, Text kicker, Text title, Text lead, List<Html> badges,
        List<Figure> figures, Html remarks) {

    /** One number that matters here, and what it counts. */
    public record Figure(Text amount, Text meaning) {
    }
}
