package jtbd.dsl.documents.html.sections;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Status;
import jtbd.dsl.jtbd.StatusRemark;

/** Whether numbers are only assumed: the status of the element counts or, where it has none, that of its job. */
final class Assumed {

    private Assumed() {
    }

    static boolean is(EObject rated) {
        for (EObject each = rated; each != null && !(each instanceof Industry); each = each.eContainer()) {
            if (each instanceof Element element && element.getRemarks().stream()
                    .anyMatch(StatusRemark.class::isInstance)) {
                return element.getRemarks().stream().anyMatch(remark -> remark instanceof StatusRemark status
                        && status.getStatus() == Status.ASSUMED);
            }
        }
        return false;
    }

    /** The mark beside the numbers, so that nobody takes them for findings; nothing where they are none. */
    static Html mark(EObject rated) {
        return is(rated) ? Marks.of(Status.ASSUMED.getLiteral()) : Html.NONE;
    }
}
