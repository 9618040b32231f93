package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.Job;

/** Which jobs a feature serves. */
final class FeatureJobsTable extends Table<Pair<Feature, Job>> {

    FeatureJobsTable() {
        super("feature_jobs", "Which jobs a feature serves, itself or by one of their steps or outcomes.",
                "feature", "job");
        reference("feature", "features", "The feature", Pair::from);
        reference("job", "jobs", "The job", Pair::to);
    }

    @Override
    protected Stream<Pair<Feature, Job>> rows(Edition edition) {
        return Pair.each(edition.portfolio().all(Feature.class), feature -> feature.getServes().stream()
                .flatMap(served -> OwningJob.of(served).stream()).toList());
    }
}
