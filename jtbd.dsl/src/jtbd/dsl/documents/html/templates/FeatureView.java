package jtbd.dsl.documents.html.templates;

import java.util.List;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** A feature or a package of an offering. */
public record FeatureView(Anchor id, Text title, Text price, Html value, List<FactView> facts, Html remarks) {
}
