package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.model.QuantityText;

/** A number with what it counts. */
final class QuantityShape extends Shape<Quantity> {

    QuantityShape() {
        super("Quantity", "A number with what it counts");
        required("text", "As a reader sees it, such as 2 per week", PlainForm.TEXT, QuantityText::of);
        number("amount", "The number", QuantityText::amount);
        number("scale", "The 5 of 4.5/5", Quantity::getScale);
        text("unit", "What it counts", Quantity::getUnit);
        text("period", "What it is counted per", Quantity::getPeriod);
    }
}
