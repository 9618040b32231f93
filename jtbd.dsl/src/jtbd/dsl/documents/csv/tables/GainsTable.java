package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Gain;
import jtbd.dsl.jtbd.Job;

/** What people hope for in a job. */
final class GainsTable extends Table<Numbered<Job, Gain>> {

    GainsTable() {
        super("gains", "What people hope for in a job.", "job", "position");
        reference("job", "jobs", "The job", Numbered::whole);
        integer("position", "Place in the job, from 1", Numbered::position);
        text("kind", "required, expected, desired or unexpected", row -> row.item().getKind());
        text("text", "What it is", row -> row.item().getText());
        reference("element", "elements", "Id of the gain", Numbered::item);
    }

    @Override
    protected Stream<Numbered<Job, Gain>> rows(Edition edition) {
        return Numbered.within(edition.portfolio().all(Job.class), Job::getGains);
    }
}
