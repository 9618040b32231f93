package jtbd.dsl.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.measure.Amount;
import jtbd.dsl.measure.MetricProgress;
import jtbd.dsl.measure.ProgressStatus;
import jtbd.dsl.measure.Reading;

/**
 * How far a metric has come towards its target.
 *
 * <p>The start is the baseline, else the first measured value; the target is that of {@link MetricTargetOf}. None where
 * the metric has no target or no start, or where the amounts do not compare.
 */
public final class MetricProgressOf {

    private MetricProgressOf() {
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
                .flatMap(readings -> MetricTargetOf.metric(metric, start, readings)
                        .map(target -> MetricProgress.of(start.value(), target, readings))));
    }

    private static boolean hasTarget(Metric metric) {
        return metric.getTarget() != null && metric.getTarget().getQuantity() != null;
    }

    private static Optional<Amount> start(Metric metric) {
        if (metric.getBaseline() != null) {
            return AmountOf.quantity(metric.getBaseline(), metric);
        }
        return metric.getMeasurements().stream().filter(measurement -> Days.of(measurement.getDate()).isPresent())
                .min(Comparator.comparing(Measurement::getDate))
                .flatMap(first -> AmountOf.quantity(first.getQuantity(), metric));
    }

    private static Optional<List<Reading>> readings(Metric metric, Amount start) {
        List<Reading> readings = new ArrayList<>();
        for (Measurement measurement : metric.getMeasurements()) {
            Optional<LocalDate> day = Days.of(measurement.getDate());
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
}
