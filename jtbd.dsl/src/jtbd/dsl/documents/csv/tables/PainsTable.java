package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Pain;

/** What hurts in a job. */
final class PainsTable extends Table<Numbered<Job, Pain>> {

    PainsTable() {
        super("pains", "What hurts in a job.", "job", "position");
        reference("job", "jobs", "The job", Numbered::whole);
        integer("position", "Place in the job, from 1", Numbered::position);
        text("severity", "extreme or moderate", row -> row.item().getSeverity());
        text("kind", "undesired (outcome), obstacle or risk", row -> row.item().getKind());
        text("text", "What it is", row -> row.item().getText());
        reference("element", "elements", "Id of the pain", Numbered::item);
    }

    @Override
    protected Stream<Numbered<Job, Pain>> rows(Edition edition) {
        return Numbered.within(edition.portfolio().all(Job.class), Job::getPains);
    }
}
