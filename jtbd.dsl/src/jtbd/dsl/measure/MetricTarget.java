package jtbd.dsl.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Where a metric is to get to, in its own unit, and by when if that is said. */
public final class MetricTarget {

    private final Comparison comparison;
    private final BigDecimal value;
    private final LocalDate due;
    private final Growth growth;

    private MetricTarget(Comparison comparison, BigDecimal value, LocalDate due, Growth growth) {
        this.comparison = comparison;
        this.value = Decimals.plain(value);
        this.due = due;
        this.growth = growth;
    }

    /** A target at any time. */
    public static MetricTarget of(Comparison comparison, BigDecimal value) {
        return new MetricTarget(comparison, value, null, null);
    }

    /** The same target, to be reached by the end of this day. */
    public MetricTarget by(LocalDate date) {
        return new MetricTarget(comparison, value, date, growth);
    }

    /** The same target, where the way to it is this growth and not a straight line. */
    public MetricTarget along(Growth path) {
        return new MetricTarget(comparison, value, due, path);
    }

    /** How a measured value must stand to {@link #value()}. */
    public Comparison comparison() {
        return comparison;
    }

    /** Where the metric is to get to, in its own unit. */
    public BigDecimal value() {
        return value;
    }

    /** The day by whose end it is to be reached; none where any time will do. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    Optional<Growth> growth() {
        return Optional.ofNullable(growth);
    }

    boolean isReachedBy(BigDecimal measured) {
        return comparison.holds(measured, value);
    }

    BigDecimal distanceFrom(BigDecimal measured) {
        return comparison.distance(measured, value);
    }
}
