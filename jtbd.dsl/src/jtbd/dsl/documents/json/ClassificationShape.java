package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.model.ClassTitle;

/** A code of a classification. */
final class ClassificationShape extends Shape<Classification> {

    ClassificationShape() {
        super("Classification", "A code of a classification");
        text("scheme", "The classification, such as ISIC", Classification::getScheme);
        text("code", "The code in it", Classification::getCode);
        text("title", "What the official list calls the code, where the list is at hand",
                ClassTitle::of);
    }
}
