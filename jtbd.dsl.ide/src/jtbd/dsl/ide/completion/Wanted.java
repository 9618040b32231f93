package jtbd.dsl.ide.completion;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Rival;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.jtbd.RoadmapItem;
import jtbd.dsl.jtbd.Scoring;
import jtbd.dsl.model.Linked;
import jtbd.dsl.naming.MayName;

/**
 * Which of the things that a reference can name make sense at a place.
 *
 * @param named what is named there already, and the thing itself
 */
record Wanted(Collection<EObject> named, MayName mayName) {

    static Wanted at(Cursor cursor, EReference reference) {
        return new Wanted(named(reference, cursor), MayName.at(cursor.begun(EObject.class), reference));
    }

    boolean includes(EObject thing) {
        return !named.contains(thing) && mayName.test(thing);
    }

    private static Collection<EObject> named(EReference reference, Cursor cursor) {
        Set<EObject> named = new HashSet<>();
        if (reference.isMany()) {
            Listed.besides(cursor, reference).forEach(thing -> named.add((EObject) thing));
        } else if (!cursor.typed().isNothing()) {
            return named;
        } else if (reference == Literals.HIRE__JOB) {
            named.addAll(hiredForAlready(cursor.begun(Rival.class)));
        } else if (reference == Literals.ATTRIBUTE_SCORE__ATTRIBUTE) {
            named.addAll(scoredAlready(cursor.begun(Scoring.class)));
        } else if (reference == Literals.ROADMAP_ITEM__ACTION) {
            named.addAll(plannedAlready(cursor.begun(Roadmap.class)));
        }
        return named;
    }

    private static List<Attribute> scoredAlready(Scoring scoring) {
        return scoring == null ? List.of()
                : scoring.getScores().stream().map(AttributeScore::getAttribute).filter(Linked::isKnown).toList();
    }

    private static List<Action> plannedAlready(Roadmap roadmap) {
        return roadmap == null ? List.of() : roadmap.getHorizons().stream()
                .flatMap(horizon -> horizon.getItems().stream()).map(RoadmapItem::getAction).filter(Linked::isKnown)
                .toList();
    }

    private static List<Job> hiredForAlready(Rival rival) {
        List<Hire> hires = rival instanceof Competitor competitor ? competitor.getHires()
                : rival instanceof Offering offering ? offering.getHires() : List.of();
        return hires.stream().map(Hire::getJob).filter(Linked::isKnown).toList();
    }
}
