package jtbd.dsl.model;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Status;
import jtbd.dsl.jtbd.StatusRemark;

/** Whether ratings are only assumed: the status of the element counts or, where it has none, that of its job. */
public final class AssumedRatings {

    private AssumedRatings() {
    }

    public static boolean are(EObject rated) {
        for (EObject each = rated; each != null && !(each instanceof Industry); each = each.eContainer()) {
            if (each instanceof Element element && element.getRemarks().stream()
                    .anyMatch(StatusRemark.class::isInstance)) {
                return element.getRemarks().stream().anyMatch(remark -> remark instanceof StatusRemark status
                        && status.getStatus() == Status.ASSUMED);
            }
        }
        return false;
    }
}
