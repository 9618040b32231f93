package jtbd.dsl.documents.html.templates;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** One horizon of a roadmap. */
public record HorizonView(Text name, Text period, List<Html> items) {
}
