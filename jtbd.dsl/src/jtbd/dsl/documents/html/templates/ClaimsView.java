package jtbd.dsl.documents.html.templates;

import java.util.List;

import jtbd.dsl.documents.html.markup.Text;

/** Claims that belong together. */
public record ClaimsView(Text heading, Text meaning, List<ClaimView> claims) {
}
