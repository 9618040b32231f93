package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Significance;
import jtbd.dsl.jtbd.SignificanceLevel;

/** How much depends on a job. */
final class SignificanceShape extends Shape<Significance> {

    SignificanceShape() {
        super("Significance", "How much depends on a job");
        required("level", "How much", ChoiceForm.of(SignificanceLevel.VALUES), Significance::getLevel);
        optional("every", "How often it arises", new QuantityShape(), Significance::getFrequency);
        text("failure", "What it costs when it is not done", Significance::getFailure);
        optional("heldBy", "How many have it", new EstimateShape(), Significance::getReach);
        optional("pays", "What they would pay", new EstimateShape(), Significance::getPays);
    }
}
