package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Classification;

/** A code of a classification. */
final class ClassificationShape extends Shape<Classification> {

    ClassificationShape() {
        super("Classification", "A code of a classification");
        text("scheme", "The classification, such as ISIC", Classification::getScheme);
        text("code", "The code in it", Classification::getCode);
    }
}
