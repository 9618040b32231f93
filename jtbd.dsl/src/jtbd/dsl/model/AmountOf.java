package jtbd.dsl.model;

import java.math.BigDecimal;
import java.util.Optional;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.measure.Amount;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.measure.UnitsOfTime;

/**
 * The amount of a quantity of a metric, ready to be compared; a bare number is in the metric's unit.
 *
 * <p>None where the quantity is missing, or a score beyond its scale.
 */
public final class AmountOf {

    private static final String PER = " per ";

    private AmountOf() {
    }

    public static Optional<Amount> quantity(Quantity quantity, Metric metric) {
        if (quantity == null || quantity.getAmount() == null) {
            return Optional.empty();
        }
        return quantity.getScale() == null ? Optional.of(amount(quantity, metric)) : score(quantity);
    }

    /**
     * Whether nothing is less than the quantity: scores and times are never less than none; what is earned or how warm
     * it is may be.
     */
    public static boolean isLeast(Quantity quantity, Metric metric) {
        return quantity(quantity, metric).filter(amount -> amount.value().signum() == 0).filter(
                amount -> quantity.getScale() != null || UnitsOfTime.seconds(amount.unit()).isPresent()).isPresent();
    }

    /** One of the metric's unit; none where the metric has no unit. */
    public static Optional<Amount> oneUnit(Metric metric) {
        return Optional.ofNullable(metric.getUnit()).map(unit -> inUnit(BigDecimal.ONE, unit));
    }

    private static Optional<Amount> score(Quantity quantity) {
        return Scale.endingAt(quantity.getScale()).filter(scale -> scale.contains(quantity.getAmount()))
                .map(scale -> Amount.score(quantity.getAmount(), scale));
    }

    private static Amount amount(Quantity quantity, Metric metric) {
        if (quantity.getUnit() == null && quantity.getPeriod() == null && metric.getUnit() != null) {
            return inUnit(quantity.getAmount(), metric.getUnit());
        }
        return new Amount(quantity.getAmount(), orEmpty(quantity.getUnit()), orEmpty(quantity.getPeriod()));
    }

    private static Amount inUnit(BigDecimal value, String unit) {
        int per = unit.indexOf(PER);
        return per < 0 ? new Amount(value, unit, "")
                : new Amount(value, unit.substring(0, per), unit.substring(per + PER.length()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
