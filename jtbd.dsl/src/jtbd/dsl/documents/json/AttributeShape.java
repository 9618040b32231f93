package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Attribute;

/** An attribute of a scorecard. */
final class AttributeShape extends ElementShape<Attribute> {

    AttributeShape() {
        super("Attribute", "What industries get a score for");
        text("code", "Short name, such as MD05", Attribute::getName);
        title(Attribute::getTitle);
        remarks();
    }
}
