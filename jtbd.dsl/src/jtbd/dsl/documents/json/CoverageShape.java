package jtbd.dsl.documents.json;

import jtbd.dsl.measure.Coverage;

/** How many of all have something. */
final class CoverageShape extends Shape<Coverage> {

    CoverageShape() {
        super("Coverage", "How many of all have something");
        required("covered", "How many have it", PlainForm.INTEGER, Coverage::covered);
        required("all", "How many there are", PlainForm.INTEGER, Coverage::all);
        number("share", "The share that has it, 0–1", Coverage::share);
    }
}
