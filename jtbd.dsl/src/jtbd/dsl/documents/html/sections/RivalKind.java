package jtbd.dsl.documents.html.sections;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.jtbd.Competitor;

/** How something competes for a job: in one of the four ways of competitors, or as our own offering. */
final class RivalKind {

    private RivalKind() {
    }

    static String style(EObject rival) {
        return rival instanceof Competitor competitor ? competitor.getKind().getLiteral() : "ours";
    }

    static String words(EObject rival) {
        if (!(rival instanceof Competitor competitor)) {
            return "our offering";
        }
        return switch (competitor.getKind()) {
            case DIRECT -> "the same way";
            case SECONDARY -> "another way";
            case INDIRECT -> "removes the need";
            case NOTHING -> "doing nothing";
        };
    }

    static Html mark(EObject rival) {
        return Marks.of(style(rival), style(rival));
    }
}
