package jtbd.dsl.model;

import java.util.Optional;

import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;

/** The last measurement of a metric by its day; of two on one day, the later in the text. */
public final class LatestMeasurement {

    private LatestMeasurement() {
    }

    public static Optional<Measurement> of(Metric metric) {
        Measurement latest = null;
        for (Measurement measurement : metric.getMeasurements()) {
            // days are written year first, so that their texts sort as they do
            if (latest == null || measurement.getDate().compareTo(latest.getDate()) >= 0) {
                latest = measurement;
            }
        }
        return Optional.ofNullable(latest);
    }
}
