package jtbd.dsl.documents.html.templates;

import jtbd.dsl.documents.html.markup.Text;

/** What a feature or a job is worth on each of four layers; the layers that nobody wrote are empty. */
public record ValueLayersView(Text social, Text emotional, Text business, Text technical) {

    public boolean isEmpty() {
        return social.isEmpty() && emotional.isEmpty() && business.isEmpty() && technical.isEmpty();
    }
}
