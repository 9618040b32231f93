package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;

/** What was measured of the metrics, over time. */
final class MeasurementsTable extends Table<Numbered<Metric, Measurement>> {

    MeasurementsTable() {
        super("measurements", "What was measured of the metrics, over time.", "metric", "position");
        reference("metric", "metrics", "The metric", Numbered::whole);
        integer("position", "Place in the metric, from 1", Numbered::position);
        date("date", "When it was measured", row -> row.item().getDate());
        number("value", "What was measured", row -> row.item().getQuantity().getAmount());
        number("scale", "The scale of the value, such as 5 of 4.5/5", row -> row.item().getQuantity().getScale());
        text("unit", "The unit of the value, where it names one", row -> row.item().getQuantity().getUnit());
        text("period", "What the value is counted per", row -> row.item().getQuantity().getPeriod());
    }

    @Override
    protected Stream<Numbered<Metric, Measurement>> rows(Edition edition) {
        return Numbered.within(edition.portfolio().all(Metric.class), Metric::getMeasurements);
    }
}
