package jtbd.dsl.documents.markdown;

import java.util.List;
import java.util.Optional;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.measure.MetricProgress;
import jtbd.dsl.measure.ProgressStatus;
import jtbd.dsl.model.LatestMeasurement;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.MetricProgressOf;
import jtbd.dsl.model.QuantityText;

/** Metrics with their progress, a row for each. */
final class MetricsTable {

    private MetricsTable() {
    }

    static Table of(List<Metric> metrics, Standpoint here) {
        Table table = new Table("Metric", "Baseline", "Target", "Latest", "Progress", "Status");
        for (Metric metric : Linked.to(metrics)) {
            Optional<MetricProgress> progress = MetricProgressOf.metric(metric);
            table.row(here.link(metric), Inline.of(QuantityText.of(metric.getBaseline())),
                    Words.of(metric.getTarget()),
                    Inline.of(LatestMeasurement.of(metric).map(latest -> QuantityText.of(latest.getQuantity()))
                            .orElse("")),
                    Words.percent(progress.flatMap(MetricProgress::share)),
                    Inline.of(MetricProgressOf.status(metric).map(ProgressStatus::title).orElse("")));
        }
        return table;
    }
}
