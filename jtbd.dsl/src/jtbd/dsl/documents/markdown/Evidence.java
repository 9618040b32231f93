package jtbd.dsl.documents.markdown;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.model.EvidenceOf;

/** The answers and interviews behind a claim. */
final class Evidence {

    private Evidence() {
    }

    static Inline of(EObject claim, Standpoint here) {
        return here.links(EvidenceOf.in(here.portfolio()).claim(claim));
    }
}
