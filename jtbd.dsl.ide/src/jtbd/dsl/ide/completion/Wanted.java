package jtbd.dsl.ide.completion;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;

import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.jtbd.Scoring;
import jtbd.dsl.model.Linked;

/**
 * Which of the things that a reference can name make sense at a place.
 *
 * @param named what is named there already, and the thing itself
 * @param scorecard the one that scores are said to be on; null where any attribute will do
 */
record Wanted(Collection<EObject> named, Scorecard scorecard) {

    static Wanted at(Cursor cursor, EReference reference) {
        return new Wanted(named(reference, cursor.context(), cursor),
                reference == Literals.ATTRIBUTE_SCORE__ATTRIBUTE ? scorecard(cursor) : null);
    }

    boolean includes(EObject thing) {
        return !named.contains(thing)
                && (scorecard == null || EcoreUtil2.getContainerOfType(thing, Scorecard.class) == scorecard);
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
        if (context instanceof Scoring scoring && cursor.typed().isNothing()) {
            scoring.getScores().stream().map(AttributeScore::getAttribute).forEach(named::add);
        }
        if (reference.isMany() && reference.getEContainingClass().isInstance(context) && cursor.typed().isNothing()) {
            named.addAll((Collection<EObject>) context.eGet(reference));
        }
        return named;
    }
}
