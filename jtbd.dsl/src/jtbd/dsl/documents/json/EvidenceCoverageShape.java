package jtbd.dsl.documents.json;

import jtbd.dsl.measure.EvidenceCoverage;

/** How many claims rest on what people said. */
final class EvidenceCoverageShape extends Shape<EvidenceCoverage> {

    EvidenceCoverageShape() {
        super("EvidenceCoverage", "How many claims rest on what people said");
        required("jobs", "Of the jobs", new CoverageShape(), EvidenceCoverage::jobs);
        required("forces", "Of the forces", new CoverageShape(), EvidenceCoverage::forces);
        required("outcomes", "Of the outcomes", new CoverageShape(), EvidenceCoverage::outcomes);
    }
}
