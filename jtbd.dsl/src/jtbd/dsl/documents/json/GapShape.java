package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Gap;

/** What is missing today. */
final class GapShape extends Shape<Gap> {

    GapShape() {
        super("Gap", "What is missing today");
        text("text", "What is missing", Gap::getText);
        references("citing", "Ids of the attributes that it cites", Gap::getAttributes);
    }
}
