package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.HorizonKind;

/** A stretch of time with what is to be done in it. */
final class HorizonShape extends Shape<Horizon> {

    HorizonShape() {
        super("Horizon", "A stretch of time with what is to be done in it");
        required("horizon", "Which stretch it is", ChoiceForm.of(HorizonKind.VALUES), Horizon::getKind);
        text("period", "How long that is", Horizon::getPeriod);
        list("items", "What is to be done", new RoadmapItemShape(), Horizon::getItems);
    }
}
