package jtbd.dsl.documents.csv.tables;

import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.MapStep;

/** What people do to get a job done, step by step. */
final class JobMapTable extends Table<Numbered<Job, MapStep>> {

    JobMapTable() {
        super("jobmap", "What people do to get a job done, step by step.", "job", "position");
        reference("job", "jobs", "The job", Numbered::whole);
        integer("position", "Place in the map, from 1", Numbered::position);
        text("step", "define, locate, prepare, confirm, execute, monitor, modify or conclude",
                row -> row.item().getKind());
        text("activity", "What people do", row -> row.item().getActivity());
        text("support", "What helps them today, paragraphs apart by an empty line",
                row -> Paragraphs.of(row.item().getSupport()));
        reference("element", "elements", "Id of the step", Numbered::item);
    }

    @Override
    protected Stream<Numbered<Job, MapStep>> rows(Edition edition) {
        return Numbered.within(edition.portfolio().all(Job.class),
                job -> job.getMap() == null ? List.of() : job.getMap().getSteps());
    }
}
