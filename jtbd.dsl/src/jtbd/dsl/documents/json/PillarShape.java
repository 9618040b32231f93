package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Pillar;

/** A pillar of a scorecard with its attributes. */
final class PillarShape extends ElementShape<Pillar> {

    PillarShape() {
        super("Pillar", "Attributes of a scorecard that belong together");
        title(Pillar::getTitle);
        list("attributes", "Its attributes", new AttributeShape(), Pillar::getAttributes);
        remarks();
    }
}
