package jtbd.dsl.documents.html.templates;

import java.util.List;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** One step of a job map, with what the customer does, what supports it and what is wanted there. */
public record StepView(Anchor id, Text name, Text activity, List<Text> support, List<Html> outcomes, Html evidence,
        Html remarks) {
}
