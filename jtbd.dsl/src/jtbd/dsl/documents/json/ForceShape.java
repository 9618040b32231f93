package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.ForceKind;
import jtbd.dsl.model.OutOfTen;

/** A force of progress. */
final class ForceShape extends ElementShape<Force> {

    ForceShape() {
        super("Force", "What drives people to something new, or holds them back");
        required("kind", "Which force it is", ChoiceForm.of(ForceKind.VALUES), Force::getKind);
        number("strength", "How strong it is, 0–10 whatever the scale it was given on", OutOfTen::of);
        text("text", "What it is", Force::getText);
        evidence();
        remarks();
    }
}
