package jtbd.dsl.documents.html.sections;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.model.EvidenceOf;

/** Links to the interviews and answers that a claim rests on. */
final class EvidenceLinks {

    private EvidenceLinks() {
    }

    static Html of(EObject claim, Standpoint here) {
        return ListTemplate.inLine(here.links(EvidenceOf.in(here.portfolio()).claim(claim)));
    }
}
