package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Measurement;

/** A measured value. */
final class MeasurementShape extends Shape<Measurement> {

    MeasurementShape() {
        super("Measurement", "A measured value");
        date("date", "When it was measured", Measurement::getDate);
        optional("quantity", "What was measured", new QuantityShape(), Measurement::getQuantity);
    }
}
