package jtbd.dsl.documents.html.sections;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.jtbd.Status;
import jtbd.dsl.model.AssumedRatings;

/** The mark beside numbers that are only assumed, so that nobody takes them for findings; nothing beside others. */
final class Assumed {

    private Assumed() {
    }

    static Html mark(EObject rated) {
        return AssumedRatings.are(rated) ? Marks.of(Status.ASSUMED.getLiteral()) : Html.NONE;
    }
}
