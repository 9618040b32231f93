package jtbd.dsl.documents.csv.tables;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.measure.MetricProgress;
import jtbd.dsl.measure.ProgressStatus;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.LatestMeasurement;
import jtbd.dsl.model.MetricProgressOf;

/** How progress is measured, and how far it has come. */
final class MetricsTable extends Table<Metric> {

    MetricsTable() {
        super("metrics", "How progress is measured, and how far it has come.", "metric");
        text("metric", "Id of the metric", metric -> metric);
        text("title", "What it is called", Metric::getTitle);
        text("unit", "What it counts", Metric::getUnit);
        number("baseline", "Where it started", metric -> amount(metric.getBaseline()));
        text("comparison", "How the target is meant: >, >=, <, <= or =; + or - for a change of the start",
                metric -> target(metric, MetricsTable::comparison));
        number("target", "Where it should get, or the change", metric -> target(metric, Target::getQuantity)
                .map(Quantity::getAmount));
        date("due", "When it should be there", metric -> target(metric, Target::getDue));
        number("latest", "The last measured value", metric -> LatestMeasurement.of(metric)
                .map(latest -> latest.getQuantity().getAmount()));
        date("latest_date", "When that was", metric -> LatestMeasurement.of(metric).map(Measurement::getDate));
        number("progress", "The part of the way that is done, 1 at the target", metric -> MetricProgressOf
                .metric(metric).flatMap(MetricProgress::share));
        text("status", "reached, on time, late, under way or not measured; empty without a target",
                metric -> MetricProgressOf.status(metric).map(ProgressStatus::title));
        number("goal", "The value that the target comes to", metric -> MetricProgressOf.metric(metric)
                .map(progress -> progress.target().value()));
        text("target_unit", "The unit of the target, where it names one", metric -> target(metric,
                Target::getQuantity).map(Quantity::getUnit));
        text("target_period", "What the target is counted per, where it names it", metric -> target(metric,
                Target::getQuantity).map(Quantity::getPeriod));
        number("target_scale", "The scale of the target, such as 5 of 4.5/5", metric -> target(metric,
                Target::getQuantity).map(Quantity::getScale));
        reference("industry", "industries", "The industry it belongs to", HomeIndustry::of);
        text("description", "What it measures", Metric::getDescription);
    }

    @Override
    protected Stream<Metric> rows(Edition edition) {
        return edition.portfolio().all(Metric.class).stream();
    }

    private static BigDecimal amount(Quantity quantity) {
        return quantity == null ? null : quantity.getAmount();
    }

    private static <T> Optional<T> target(Metric metric, Function<Target, T> part) {
        return Optional.ofNullable(metric.getTarget()).map(part);
    }

    private static String comparison(Target target) {
        return target.getChange() == null ? target.getComparison() : target.getChange();
    }
}
