package jtbd.dsl.ide.hover;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.model.LatestMeasurement;
import jtbd.dsl.model.MetricProgressOf;
import jtbd.dsl.model.QuantityText;

/** Where a metric comes from, where it is to get to, and how far it is. */
final class MetricFacts {

    private MetricFacts() {
    }

    static void add(Sheet sheet, Metric metric) {
        sheet.fact("unit:", metric.getUnit() == null ? "" : metric.getUnit());
        sheet.fact("baseline:", QuantityText.of(metric.getBaseline()));
        sheet.fact("target:", metric.getTarget() == null ? "none" : QuantityText.of(metric.getTarget()));
        LatestMeasurement.of(metric).ifPresent(latest -> sheet.fact("measured:",
                QuantityText.of(latest.getQuantity()) + " on " + latest.getDate()));
        MetricProgressOf.status(metric).ifPresent(status -> {
            var share = MetricProgressOf.metric(metric).flatMap(progress -> progress.share());
            sheet.fact("progress:", status.title() + share.map(part -> ", " + Decimals.percent(part) + " of the way")
                    .orElse(""), share);
        });
    }
}
