package jtbd.dsl.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** What references really lead to: one that names nothing known is an error of its own and counts as not there. */
public final class Linked {

    private Linked() {
    }

    static <T extends EObject> Optional<T> to(T target) {
        return isKnown(target) ? Optional.of(target) : Optional.empty();
    }

    public static <T extends EObject> List<T> to(List<T> targets) {
        return targets.stream().filter(Linked::isKnown).toList();
    }

    /** Whether the reference leads to a thing; it does not where nothing is named. */
    public static boolean isKnown(EObject target) {
        return target != null && !target.eIsProxy();
    }
}
