package jtbd.dsl.documents.html.templates;

import jtbd.dsl.documents.html.markup.Text;

/** A short word on a coloured ground; the style is a class of the style sheet. */
public record BadgeView(Text style, Text word) {
}
