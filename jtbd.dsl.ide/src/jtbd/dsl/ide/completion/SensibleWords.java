package jtbd.dsl.ide.completion;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.jtbd.JtbdPackage;

/** Words of the language that somebody may want to write at a place; the grammar allows more of them. */
final class SensibleWords {

    private static final Set<String> JOBS_WITHOUT_STEPS = Set.of("kind:emotional", "kind:social");
    private static final List<String> GOOD_DIRECTIONS = List.of("minimize", "increase");

    private SensibleWords() {
    }

    static boolean isOneAt(Place place, Cursor cursor) {
        return place.isWord() && !isHomeThatIsKnown(place) && !isMapOfAFeeling(place)
                && !isReasonOfNothing(place) && !isWithoutDirection(place) && !isPerInInterval(place)
                && !isOtherDirection(place, cursor.typed()) && (cursor.beginsALine() || !beginsADeclaration(place));
    }

    /** A declaration has a line of its own: behind the head of one comes no other. */
    private static boolean beginsADeclaration(Place place) {
        return place.frame().said().isEmpty() && JtbdPackage.Literals.TOP_ELEMENT
                .isSuperTypeOf((EClass) place.frame().ofThing().rule().getType().getClassifier())
                && !place.frame().isOfWords();
    }

    /** What stands in an industry need not say in which one it belongs. */
    private static boolean isHomeThatIsKnown(Place place) {
        return place.keyword().equals("in") && place.frame().isWithin("Industry")
                && !place.frame().rule().getName().equals("Publication");
    }

    private static boolean isMapOfAFeeling(Place place) {
        return place.keyword().equals("map") && place.frame().around("Job")
                .filter(job -> job.said().stream().anyMatch(JOBS_WITHOUT_STEPS::contains)).isPresent();
    }

    /** That an industry fits well is judged first, and then explained. */
    private static boolean isReasonOfNothing(Place place) {
        return place.feature() == null && place.keyword().equals("because")
                && place.frame().rule().getName().equals("Industry") && !place.frame().said().contains("fit");
    }

    /** An outcome says in which direction it is to go, and then what is measured. */
    private static boolean isWithoutDirection(Place place) {
        return place.feature() == JtbdPackage.Literals.OUTCOME__PREPOSITION
                && !place.frame().ofThing().said().contains("direction");
    }

    /** What comes up {@code every 2 weeks} does not do so per anything. */
    private static boolean isPerInInterval(Place place) {
        return place.keyword().equals("per") && place.frame().isWithin("Interval");
    }

    /** Directions that a rule objects to are only proposed to somebody who types them. */
    private static boolean isOtherDirection(Place place, Typed typed) {
        return typed.isNothing() && place.feature() == JtbdPackage.Literals.OUTCOME__DIRECTION
                && place.frame().rule().getName().equals("Direction") && !GOOD_DIRECTIONS.contains(place.keyword());
    }
}
