package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Feature;

/** What our own offerings can do, and what it is worth. */
final class FeaturesTable extends Table<Feature> {

    FeaturesTable() {
        super("features", "What our own offerings can do, and what it is worth.", "feature");
        text("feature", "Id of the feature", feature -> feature);
        reference("offering", "offerings", "The offering that has it", Feature::eContainer);
        text("title", "What it is called", Feature::getTitle);
        ValueColumns.addTo(this::text, Feature::getValue);
    }

    @Override
    protected Stream<Feature> rows(Edition edition) {
        return edition.portfolio().all(Feature.class).stream();
    }
}
