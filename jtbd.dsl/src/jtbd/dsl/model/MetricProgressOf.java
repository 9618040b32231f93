package jtbd.dsl.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.measure.Amount;
import jtbd.dsl.measure.Comparison;
import jtbd.dsl.measure.Growth;
import jtbd.dsl.measure.MetricProgress;
import jtbd.dsl.measure.MetricTarget;
import jtbd.dsl.measure.Pace;
import jtbd.dsl.measure.ProgressStatus;
import jtbd.dsl.measure.Reading;

/**
 * How far a metric has come towards its target.
 *
 * <p>The start is the baseline, else the first measured value. A change is one of the start: {@code +20 %} makes 14.4
 * of 12, in a metric of per cents too; {@code +5 minutes} adds; {@code +20 % per year} grows from the day of the first
 * measurement, and without a due date is judged by the end of the year that the last measurement falls in. Before
 * the first measurement its target is what one year makes of the start.
 *
 * <p>None where the metric has no target or no start, or where the amounts do not compare.
 */
public final class MetricProgressOf {

    private static final String PERCENT = "%";

    private final Metric metric;
    private final Target target;
    private final Amount start;
    private final List<Reading> readings;

    private MetricProgressOf(Metric metric, Amount start, List<Reading> readings) {
        this.metric = metric;
        this.target = metric.getTarget();
        this.start = start;
        this.readings = readings;
    }

    /** How the metric stands to its target; not measured too where there is neither a start nor a measured value. */
    public static Optional<ProgressStatus> status(Metric metric) {
        return hasTarget(metric) && metric.getMeasurements().isEmpty() ? Optional.of(ProgressStatus.NOT_MEASURED)
                : metric(metric).map(MetricProgress::status);
    }

    public static Optional<MetricProgress> metric(Metric metric) {
        if (!hasTarget(metric)) {
            return Optional.empty();
        }
        return start(metric).flatMap(start -> readings(metric, start)
                .flatMap(readings -> new MetricProgressOf(metric, start, readings).progress()));
    }

    private static boolean hasTarget(Metric metric) {
        return metric.getTarget() != null && metric.getTarget().getQuantity() != null;
    }

    private static Optional<Amount> start(Metric metric) {
        if (metric.getBaseline() != null) {
            return AmountOf.quantity(metric.getBaseline(), metric);
        }
        return metric.getMeasurements().stream().filter(measurement -> day(measurement.getDate()).isPresent())
                .min(Comparator.comparing(Measurement::getDate))
                .flatMap(first -> AmountOf.quantity(first.getQuantity(), metric));
    }

    private static Optional<List<Reading>> readings(Metric metric, Amount start) {
        List<Reading> readings = new ArrayList<>();
        for (Measurement measurement : metric.getMeasurements()) {
            Optional<LocalDate> day = day(measurement.getDate());
            Optional<Amount> amount = AmountOf.quantity(measurement.getQuantity(), metric)
                    .filter(start::isComparableWith);
            if (day.isEmpty() || amount.isEmpty()) {
                return Optional.empty();
            }
            readings.add(new Reading(day.get(), amount.get().value()));
        }
        readings.sort(Comparator.comparing(Reading::date));
        return Optional.of(readings);
    }

    private Optional<MetricProgress> progress() {
        Optional<MetricTarget> goal = target.getChange() == null ? stated() : changed();
        return goal.map(reached -> MetricProgress.of(start.value(), reached, readings));
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
        LocalDate end = day(target.getDue())
                .orElseGet(() -> growth.periodEnd(first, readings.get(readings.size() - 1).date()));
        return towards(growth.reached(start.value(), first, end)).along(growth).by(end);
    }

    private MetricTarget towards(BigDecimal value) {
        return MetricTarget.of(isGrowth() ? Comparison.AT_LEAST : Comparison.AT_MOST, value);
    }

    private MetricTarget due(MetricTarget goal) {
        return day(target.getDue()).map(goal::by).orElse(goal);
    }

    private BigDecimal signed(BigDecimal amount) {
        return isGrowth() ? amount : amount.negate();
    }

    private boolean isGrowth() {
        return "+".equals(target.getChange());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
