package jtbd.dsl.ide.completion;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Rival;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.jtbd.Scoring;
import jtbd.dsl.model.Linked;

/**
 * Which of the things that a reference can name make sense at a place.
 *
 * @param named what is named there already, and the thing itself
 * @param whole what the things have to be part of: the scorecard that scores are said to be on, the job that something
 *     is hired for; null where any will do
 */
record Wanted(Collection<EObject> named, EObject whole) {

    static Wanted at(Cursor cursor, EReference reference) {
        return new Wanted(named(reference, cursor.context(), cursor), whole(reference, cursor));
    }

    boolean includes(EObject thing) {
        return !named.contains(thing) && (whole == null || EcoreUtil.isAncestor(whole, thing));
    }

    private static EObject whole(EReference reference, Cursor cursor) {
        if (reference == Literals.ATTRIBUTE_SCORE__ATTRIBUTE) {
            return scorecard(cursor);
        }
        return reference == Literals.OUTCOME_RATING__OUTCOME ? hiredFor(cursor) : null;
    }

    private static Job hiredFor(Cursor cursor) {
        Hire hire = cursor.begun(Hire.class);
        return hire != null && Linked.isKnown(hire.getJob()) ? hire.getJob() : null;
    }

    private static Scorecard scorecard(Cursor cursor) {
        Scoring scoring = cursor.begun(Scoring.class);
        return scoring != null && Linked.isKnown(scoring.getScorecard()) ? scoring.getScorecard() : null;
    }

    private static Collection<EObject> named(EReference reference, EObject context, Cursor cursor) {
        Set<EObject> named = new HashSet<>();
        if (reference == Literals.JOB__PARENT) {
            named.add(cursor.begun(Job.class));
        }
        if (reference == Literals.HIRE__JOB && cursor.typed().isNothing()) {
            named.addAll(hiredForAlready(cursor.begun(Rival.class)));
        }
        if (context instanceof Scoring scoring && cursor.typed().isNothing()) {
            scoring.getScores().stream().map(AttributeScore::getAttribute).forEach(named::add);
        }
        if (reference.isMany() && reference.getEContainingClass().isInstance(context) && cursor.typed().isNothing()) {
            named.addAll((Collection<EObject>) context.eGet(reference));
        }
        return named;
    }

    private static List<Job> hiredForAlready(Rival rival) {
        List<Hire> hires = rival instanceof Competitor competitor ? competitor.getHires()
                : rival instanceof Offering offering ? offering.getHires() : List.of();
        return hires.stream().map(Hire::getJob).filter(Linked::isKnown).toList();
    }
}
