package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.Servable;

/** What exactly a feature serves. */
final class FeatureServesTable extends Table<Pair<Feature, Servable>> {

    FeatureServesTable() {
        super("feature_serves", "What exactly a feature serves.", "feature", "target");
        reference("feature", "features", "The feature", Pair::from);
        reference("target", "elements", "The job, step of a job map or outcome", Pair::to);
    }

    @Override
    protected Stream<Pair<Feature, Servable>> rows(Edition edition) {
        return Pair.each(edition.portfolio().all(Feature.class), Feature::getServes);
    }
}
