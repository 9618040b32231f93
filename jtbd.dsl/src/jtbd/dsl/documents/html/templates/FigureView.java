package jtbd.dsl.documents.html.templates;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** A picture with the words below it. */
public record FigureView(Html picture, Text name, Html caption) {
}
