package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Pain;
import jtbd.dsl.jtbd.PainKind;
import jtbd.dsl.jtbd.PainSeverity;

/** What hurts in a job. */
final class PainShape extends ElementShape<Pain> {

    PainShape() {
        super("Pain", "What hurts in a job");
        required("severity", "How much", ChoiceForm.of(PainSeverity.VALUES), Pain::getSeverity);
        required("kind", "An undesired outcome, an obstacle or a risk", ChoiceForm.of(PainKind.VALUES), Pain::getKind);
        text("text", "What it is", Pain::getText);
        evidence();
        remarks();
    }
}
