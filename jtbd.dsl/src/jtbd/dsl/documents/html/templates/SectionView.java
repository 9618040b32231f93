package jtbd.dsl.documents.html.templates;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** A part of a page with a heading of its own. */
public record SectionView(Anchor id, Text heading, Text intro, Html body) {
}
