package jtbd.dsl.ide.completion;

import java.util.Collection;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.EvidenceSource;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.UsesOf;

/**
 * Which things wait for being named at a place: claims for evidence, features for a tier, actions for the roadmap.
 * Steps of a job map may have evidence, but do not wait for it.
 */
final class Lacking {

    private Lacking() {
    }

    /** Whether a thing that the reference may name lacks what the reference would give it. */
    static Predicate<EObject> at(EReference reference, Portfolio portfolio) {
        EvidenceOf evidence = EvidenceOf.in(portfolio);
        if (reference == Literals.ANSWER__TARGETS) {
            return claim -> !(claim instanceof MapStep) && evidence.claim(claim).isEmpty();
        }
        if (reference == Literals.EVIDENCE_FROM__SOURCES) {
            return source -> evidence.source((EvidenceSource) source).isEmpty();
        }
        boolean isGivenOnce = !reference.isMany() && reference != Literals.ROADMAP_ITEM__ACTION
                || reference.getEReferenceType() == Literals.ATTRIBUTE;
        return isGivenOnce ? thing -> false : thing -> isNamedByNone(reference, UsesOf.in(portfolio).of(thing));
    }

    private static boolean isNamedByNone(EReference reference, Collection<Element> users) {
        return reference == Literals.ROADMAP_ITEM__ACTION ? users.stream().noneMatch(Literals.ROADMAP::isInstance)
                : users.stream().noneMatch(reference.getEContainingClass()::isInstance);
    }
}
