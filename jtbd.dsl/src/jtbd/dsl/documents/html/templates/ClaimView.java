package jtbd.dsl.documents.html.templates;

import java.util.List;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** One claim in a list: a force, a pain, a gain, with its strength where it has one and what backs it. */
public record ClaimView(Anchor id, Text strength, Text words, List<Html> badges, Html evidence, Html remarks) {
}
