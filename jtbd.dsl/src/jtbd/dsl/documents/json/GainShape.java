package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Gain;
import jtbd.dsl.jtbd.GainKind;

/** What people hope for in a job. */
final class GainShape extends ElementShape<Gain> {

    GainShape() {
        super("Gain", "What people hope for in a job");
        required("kind", "How much they count on it", ChoiceForm.of(GainKind.VALUES), Gain::getKind);
        text("text", "What it is", Gain::getText);
        evidence();
        remarks();
    }
}
