package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;

/** What progress in a job is measured by. */
final class JobMetricsTable extends Table<Pair<Job, Metric>> {

    JobMetricsTable() {
        super("job_metrics", "What progress in a job is measured by.", "job", "metric");
        reference("job", "jobs", "The job", Pair::from);
        reference("metric", "metrics", "The metric", Pair::to);
    }

    @Override
    protected Stream<Pair<Job, Metric>> rows(Edition edition) {
        return Pair.each(edition.portfolio().all(Job.class), Job::getMetrics);
    }
}
