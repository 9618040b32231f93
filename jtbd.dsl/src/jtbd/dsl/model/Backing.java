package jtbd.dsl.model;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Source;

/** Whether something is behind what an element tells: evidence for it or a part of it, or a source that it names. */
public final class Backing {

    private final EvidenceOf evidence;

    private Backing(Portfolio portfolio) {
        this.evidence = EvidenceOf.in(portfolio);
    }

    public static Backing in(Portfolio portfolio) {
        return new Backing(portfolio);
    }

    public boolean has(Element element) {
        return isBacked(element) || isAnyPartBacked(element);
    }

    private boolean isAnyPartBacked(Element element) {
        for (Iterator<EObject> parts = element.eAllContents(); parts.hasNext();) {
            if (isBacked(parts.next())) {
                return true;
            }
        }
        return false;
    }

    private boolean isBacked(EObject part) {
        return part instanceof Source || evidence.isGivenBy(part);
    }
}
