package jtbd.dsl.documents.html.templates;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** One thing known of another: "unit": "%". */
public record FactView(Text name, Html value) {
}
