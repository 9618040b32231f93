package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.measure.ProgressStatus;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.LatestMeasurement;
import jtbd.dsl.model.MetricProgressOf;

/** A metric with its progress. */
final class MetricShape extends ElementShape<Metric> {

    MetricShape() {
        super("Metric", "How progress is measured");
        title(Metric::getTitle);
        industry(HomeIndustry::of);
        text("description", "What it measures", Metric::getDescription);
        text("unit", "What it counts", Metric::getUnit);
        optional("baseline", "Where it started", new QuantityShape(), Metric::getBaseline);
        optional("target", "Where it should get", new TargetShape(), Metric::getTarget);
        list("measurements", "What was measured", new MeasurementShape(), Metric::getMeasurements);
        optional("latest", "The last measurement", new MeasurementShape(), LatestMeasurement::of);
        optional("progress", "How far it has come", new MetricProgressShape(), MetricProgressOf::metric);
        optional("status", "How it stands to its target", MetricProgressShape.STATUS, metric -> MetricProgressOf
                .status(metric).map(ProgressStatus::title));
        remarks();
    }
}
