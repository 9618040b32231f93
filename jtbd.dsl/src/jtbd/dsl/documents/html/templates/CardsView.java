package jtbd.dsl.documents.html.templates;

import java.util.List;

import jtbd.dsl.documents.html.markup.Text;

/** Things of one kind beside each other; the style says how: empty, `broad`, `wide` or `wide numbered`. */
public record CardsView(Text style, List<CardView> cards) {
}
