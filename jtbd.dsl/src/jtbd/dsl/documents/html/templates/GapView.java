package jtbd.dsl.documents.html.templates;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** What is missing today, and the attributes that show it. */
public record GapView(Text words, Html citing) {
}
