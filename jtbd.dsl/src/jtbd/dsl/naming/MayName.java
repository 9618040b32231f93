package jtbd.dsl.naming;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Scoring;

/**
 * Which of the things of its kind a reference may name without a mistake: a tier features of its own offering, a rating
 * outcomes of the job of the hire, scores attributes of their scorecard; a job no part of itself as the job that it is
 * a part of.
 *
 * @param whole what the things have to be part of; null where any will do
 * @param part the job that may be no part of what is named; null for other references
 */
public record MayName(EObject whole, Job part) implements Predicate<EObject> {

    /** More than any tree of jobs is deep; jobs that lead back to themselves are no tree. */
    private static final int MOST_STEPS = 100;

    /** What the reference may name where it stands in the context. */
    public static MayName at(EObject context, EReference reference) {
        return new MayName(whole(context, reference), reference == Literals.JOB__PARENT
                ? EcoreUtil2.getContainerOfType(context, Job.class) : null);
    }

    private static EObject whole(EObject context, EReference reference) {
        if (reference == Literals.TIER__FEATURES) {
            return EcoreUtil2.getContainerOfType(context, Offering.class);
        }
        if (reference == Literals.OUTCOME_RATING__OUTCOME) {
            Hire hire = EcoreUtil2.getContainerOfType(context, Hire.class);
            return hire == null ? null : known(hire.getJob());
        }
        if (reference == Literals.ATTRIBUTE_SCORE__ATTRIBUTE) {
            Scoring scoring = EcoreUtil2.getContainerOfType(context, Scoring.class);
            return scoring == null ? null : known(scoring.getScorecard());
        }
        return null;
    }

    private static <T extends EObject> T known(T target) {
        return target == null || target.eIsProxy() ? null : target;
    }

    @Override
    public boolean test(EObject thing) {
        return (whole == null || EcoreUtil.isAncestor(whole, thing)) && !isWithinPart(thing);
    }

    /** As far as the parents of jobs are known by now: to follow them could lead back to the one that is looked for. */
    private boolean isWithinPart(EObject thing) {
        EObject next = part == null ? null : thing;
        for (int steps = 0; next instanceof Job job && !job.eIsProxy() && steps < MOST_STEPS; steps++) {
            if (job == part) {
                return true;
            }
            next = (EObject) job.eGet(Literals.JOB__PARENT, false);
        }
        return false;
    }
}
