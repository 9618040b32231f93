package jtbd.dsl.rules;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Ignore;

/** What authors do not want to hear of: a rule that a thing, or what it stands in, ignores. */
public final class Silenced {

    private Silenced() {
    }

    public static boolean at(EObject thing, String rule) {
        for (EObject around = thing; around != null; around = around.eContainer()) {
            if (around instanceof Element element && ignores(element, rule)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ignores(Element element, String rule) {
        return element.getRemarks().stream()
                .anyMatch(remark -> remark instanceof Ignore ignore && rule.equals(ignore.getRule()));
    }
}
