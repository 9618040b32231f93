package jtbd.dsl.ide.completion;

import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import jtbd.dsl.jtbd.EvidenceSource;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.UsesOf;

/**
 * Which things are named more likely than others at a place: those that wait for it, such as claims for evidence,
 * features for a tier, actions for the roadmap; the jobs that it is mostly about. Steps of a job map may have evidence,
 * but do not wait for it.
 */
final class Likelier {

    private static final Set<String> WHOLES = Set.of("core", "big");

    private Likelier() {
    }

    static Predicate<EObject> at(EReference reference, Portfolio portfolio) {
        EvidenceOf evidence = EvidenceOf.in(portfolio);
        if (reference == Literals.ANSWER__TARGETS) {
            return claim -> !(claim instanceof MapStep) && evidence.claim(claim).isEmpty();
        }
        if (reference == Literals.EVIDENCE_FROM__SOURCES) {
            return source -> evidence.source((EvidenceSource) source).isEmpty();
        }
        if (reference == Literals.JOB__PARENT || reference == Literals.HIRE__JOB) {
            return job -> WHOLES.contains(String.valueOf(((Job) job).getLevel()));
        }
        boolean isGivenOnce = !reference.isMany() && reference != Literals.ROADMAP_ITEM__ACTION
                || reference.getEReferenceType() == Literals.ATTRIBUTE;
        return isGivenOnce ? thing -> false : thing -> !UsesOf.in(portfolio).isUsedBy(naming(reference), thing);
    }

    private static EClass naming(EReference reference) {
        return reference == Literals.ROADMAP_ITEM__ACTION ? Literals.ROADMAP : reference.getEContainingClass();
    }
}
