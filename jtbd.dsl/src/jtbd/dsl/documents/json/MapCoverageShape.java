package jtbd.dsl.documents.json;

import jtbd.dsl.measure.MapCoverage;

/** How far a job map is filled in. */
final class MapCoverageShape extends Shape<MapCoverage> {

    MapCoverageShape() {
        super("MapCoverage", "How far a job map is filled in, of eight steps");
        required("entries", "Steps with an entry", new CoverageShape(), MapCoverage::entries);
        required("support", "Steps with support", new CoverageShape(), MapCoverage::support);
        required("outcomes", "Steps with outcomes", new CoverageShape(), MapCoverage::outcomes);
    }
}
