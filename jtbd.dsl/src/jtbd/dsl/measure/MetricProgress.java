package jtbd.dsl.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a metric has come from its start towards its target, by the last measured value; no clock is asked.
 *
 * <ul>
 * <li><b>reached</b>: the last value is where the target wants it, before or after the due date;
 * <li><b>on time</b>: not reached, but of the way at least as much is done as of the time has passed;
 * <li><b>late</b>: less is done than that, or the last value was measured on or after the due date and misses;
 * <li><b>under way</b>: not reached, and no due date to judge by;
 * <li><b>not measured</b>: there is no measured value.
 * </ul>
 *
 * <p>Time runs from the first measurement to the due date, and "now" is the day of the last measurement, so the same
 * model says the same on every day. The way runs from the start to the target in a straight line, or along the growth
 * that is the target; the start is the baseline where there is one, else the first measured value. With a single
 * measurement no time has passed: it is on time until due.
 */
public final class MetricProgress {

    private final BigDecimal start;
    private final MetricTarget target;
    private final List<Reading> readings;

    private MetricProgress(BigDecimal start, MetricTarget target, List<Reading> readings) {
        this.start = start;
        this.target = target;
        this.readings = readings.stream().sorted(Comparator.comparing(Reading::date)).toList();
    }

    /** The progress from a start, all numbers in one unit, the readings in any order. */
    public static MetricProgress of(BigDecimal start, MetricTarget target, List<Reading> readings) {
        return new MetricProgress(start, target, readings);
    }

    /** Where the metric is to get to. */
    public MetricTarget target() {
        return target;
    }

    /** The last measured value; of two on one day, the later in the list. */
    public Optional<Reading> latest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(last());
    }

    /** How the metric stands to its target; what each word means stands above. */
    public ProgressStatus status() {
        if (readings.isEmpty()) {
            return ProgressStatus.NOT_MEASURED;
        }
        if (target.isReachedBy(last().value())) {
            return ProgressStatus.REACHED;
        }
        return target.due().map(this::statusBefore).orElse(ProgressStatus.UNDER_WAY);
    }

    /**
     * The part of the way that is done: 1 at the target and beyond it, 0 at the start, below 0 further off than that.
     * None where nothing is measured, or where there was no way to go from the start and the target is missed since.
     */
    public Optional<BigDecimal> share() {
        return readings.isEmpty() ? Optional.empty() : share(last());
    }

    /** The part of the way that was done at each reading, from the first to the last; see {@link #share()}. */
    public List<BigDecimal> shares() {
        return readings.stream().flatMap(reading -> share(reading).stream()).toList();
    }

    private Optional<BigDecimal> share(Reading reading) {
        BigDecimal left = target.distanceFrom(reading.value());
        BigDecimal way = target.distanceFrom(start);
        if (left.signum() == 0) {
            return Optional.of(BigDecimal.ONE);
        }
        return way.signum() == 0 ? Optional.empty()
                : Optional.of(Decimals.plain(BigDecimal.ONE.subtract(Decimals.quotient(left, way))));
    }

    private ProgressStatus statusBefore(LocalDate due) {
        LocalDate first = readings.get(0).date();
        if (!last().date().isBefore(due)) {
            return ProgressStatus.LATE;
        }
        return isOnTheWay(first, due) ? ProgressStatus.ON_TIME : ProgressStatus.LATE;
    }

    private boolean isOnTheWay(LocalDate first, LocalDate due) {
        BigDecimal left = target.distanceFrom(last().value());
        return target.growth()
                .map(growth -> left.compareTo(target.distanceFrom(growth.reached(start, first, last().date()))) <= 0)
                .orElseGet(() -> isOnTheLine(left, first, due));
    }

    private boolean isOnTheLine(BigDecimal left, LocalDate first, LocalDate due) {
        BigDecimal time = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, due));
        BigDecimal timeLeft = BigDecimal.valueOf(ChronoUnit.DAYS.between(last().date(), due));
        // multiplied out instead of divided, so that a value right on the line is on time
        BigDecimal allowed = target.distanceFrom(start).multiply(timeLeft);
        return left.multiply(time).compareTo(allowed) <= 0;
    }

    private Reading last() {
        return readings.get(readings.size() - 1);
    }
}
