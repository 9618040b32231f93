package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Target;
import jtbd.dsl.model.QuantityText;

/** Where a metric should get. */
final class TargetShape extends Shape<Target> {

    TargetShape() {
        super("Target", "Where a metric should get");
        required("text", "As a reader sees it", PlainForm.TEXT, QuantityText::of);
        text("comparison", "How it is meant: >, >=, <, <= or =", Target::getComparison);
        text("change", "+ or - where it is a change of the start", Target::getChange);
        optional("quantity", "The number", new QuantityShape(), Target::getQuantity);
        date("due", "When it should be there", Target::getDue);
    }
}
