package jtbd.dsl.documents.html.templates;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** A computed opportunity, and the two ratings that it comes from, marked where they are assumed. */
public record OpportunityView(Text score, Html zone, Text importance, Text satisfaction, Html assumed) {
}
