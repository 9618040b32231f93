package jtbd.dsl.ide.completion;

import java.util.List;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;

import jtbd.dsl.ide.completion.reading.Frame;
import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.jtbd.Estimate;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Quantity;

/**
 * What an amount says of a thing: amounts that say the same have units in common.
 *
 * @param usual the units that people write mostly
 */
enum AmountRole {

    /** How many people there are. */
    COUNT(List.of("people")),
    /** What something costs, or what people pay. */
    MONEY(List.of()),
    /** How often something happens. */
    FREQUENCY(List.of("days", "weeks", "months", "years")),
    /** How far a metric is. */
    MEASURE(List.of("%")),
    /** The time that an amount is for. */
    PERIOD(List.of("day", "week", "month", "year"));

    private final List<String> usual;

    AmountRole(List<String> usual) {
        this.usual = usual;
    }

    List<String> usual() {
        return usual;
    }

    /** {@code every day} is one day. */
    static AmountRole of(Quantity quantity) {
        AmountRole role = ofFeature(quantity.eContainer() instanceof Estimate estimate
                ? estimate.eContainingFeature().getName() : quantity.eContainingFeature().getName());
        return role == FREQUENCY && quantity.getAmount() == null ? PERIOD : role;
    }

    /** The role of the unit that stands at a place; {@code every day} is one day. */
    static AmountRole at(Place place) {
        boolean isBehindPer = place.feature() == Literals.QUANTITY__PERIOD
                || place.frame().around("UnitText").filter(unit -> unit.said().contains("per")).isPresent();
        if (isBehindPer) {
            return PERIOD;
        }
        Frame amount = place.frame().ofThing();
        AmountRole role = place.feature() == Literals.METRIC__UNIT ? MEASURE
                : ofFeature(feature(amount.outer().rule().getName().equals("Estimate") ? amount.outer() : amount));
        return role == FREQUENCY && !amount.said().contains("amount") ? PERIOD : role;
    }

    private static String feature(Frame amount) {
        Assignment assignment = GrammarUtil.containingAssignment(amount.call());
        return assignment == null ? feature(amount.outer()) : assignment.getFeature();
    }

    private static AmountRole ofFeature(String feature) {
        return switch (feature) {
            case "size", "reach" -> COUNT;
            case "pays", "price" -> MONEY;
            case "frequency" -> FREQUENCY;
            default -> MEASURE;
        };
    }
}
