package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Estimate;
import jtbd.dsl.model.QuantityText;

/** A quantity, or words where no number is known. */
final class EstimateShape extends Shape<Estimate> {

    EstimateShape() {
        super("Estimate", "A quantity, or words where no number is known");
        required("text", "As a reader sees it", PlainForm.TEXT, QuantityText::of);
        optional("quantity", "The number", new QuantityShape(), Estimate::getQuantity);
    }
}
