package jtbd.dsl.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.measure.Amount;
import jtbd.dsl.measure.Comparison;
import jtbd.dsl.measure.Growth;
import jtbd.dsl.measure.MetricTarget;
import jtbd.dsl.measure.Pace;
import jtbd.dsl.measure.Reading;

/**
 * Where a metric is to get to from its start: a stated amount, or what a change makes of the start.
 *
 * <p>{@code +20 %} makes 14.4 of 12, in a metric of per cents too; {@code +5 minutes} adds; {@code +20 % per year}
 * grows from the day of the first measurement, and without a due date is judged by the end of the year that the last
 * measurement falls in. Before the first measurement it is what one year makes of the start.
 */
final class MetricTargetOf {

    private static final String PERCENT = "%";

    private final Metric metric;
    private final Target target;
    private final Amount start;
    private final List<Reading> readings;

    private MetricTargetOf(Metric metric, Amount start, List<Reading> readings) {
        this.metric = metric;
        this.target = metric.getTarget();
        this.start = start;
        this.readings = readings;
    }

    /** The target of a metric that has one, in the unit of its start; none where the amounts do not compare. */
    static Optional<MetricTarget> metric(Metric metric, Amount start, List<Reading> readings) {
        MetricTargetOf target = new MetricTargetOf(metric, start, readings);
        return metric.getTarget().getChange() == null ? target.stated() : target.changed();
    }

    private Optional<MetricTarget> stated() {
        return AmountOf.quantity(target.getQuantity(), metric).filter(start::isComparableWith).map(Amount::value)
                .map(value -> due(MetricTarget.of(comparison(value), value)));
    }

    private Comparison comparison(BigDecimal value) {
        return Optional.ofNullable(target.getComparison()).flatMap(Comparison::of)
                .orElseGet(() -> Comparison.from(start.value(), value));
    }

    private Optional<MetricTarget> changed() {
        Quantity change = target.getQuantity();
        if (change.getAmount() == null) {
            return Optional.empty();
        }
        if (!PERCENT.equals(change.getUnit())) {
            return AmountOf.quantity(change, metric).filter(start::isComparableWith)
                    .map(amount -> due(towards(start.value().add(signed(amount.value())))));
        }
        BigDecimal percent = signed(change.getAmount());
        return change.getPeriod() == null ? Optional.of(due(towards(Growth.once(start.value(), percent))))
                : Pace.of(change.getPeriod()).map(pace -> grown(new Growth(percent, pace)));
    }

    private MetricTarget grown(Growth growth) {
        if (readings.isEmpty()) {
            return due(towards(Growth.once(start.value(), growth.percent())));
        }
        LocalDate first = readings.get(0).date();
        LocalDate end = Days.of(target.getDue())
                .orElseGet(() -> growth.periodEnd(first, readings.get(readings.size() - 1).date()));
        return towards(growth.reached(start.value(), first, end)).along(growth).by(end);
    }

    private MetricTarget towards(BigDecimal value) {
        return MetricTarget.of(isGrowth() ? Comparison.AT_LEAST : Comparison.AT_MOST, value);
    }

    private MetricTarget due(MetricTarget goal) {
        return Days.of(target.getDue()).map(goal::by).orElse(goal);
    }

    private BigDecimal signed(BigDecimal amount) {
        return isGrowth() ? amount : amount.negate();
    }

    private boolean isGrowth() {
        return "+".equals(target.getChange());
    }
}
