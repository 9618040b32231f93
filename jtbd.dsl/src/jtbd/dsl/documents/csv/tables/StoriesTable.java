package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.model.Statements;

/** Jobs told from one real situation. */
final class StoriesTable extends Table<Numbered<Job, Story>> {

    StoriesTable() {
        super("stories", "Jobs told from one real situation.", "job", "position");
        reference("job", "jobs", "The job", Numbered::whole);
        integer("position", "Place in the job, from 1", Numbered::position);
        text("situation", "When it was", row -> row.item().getSituation());
        text("motivation", "What was wanted", row -> row.item().getMotivation());
        text("outcome", "What it was wanted for", row -> row.item().getResult());
        reference("element", "elements", "Id of the story", Numbered::item);
        text("title", "What it is called", row -> row.item().getTitle());
        text("statement", "The story in one sentence", row -> Statements.of(row.item()));
    }

    @Override
    protected Stream<Numbered<Job, Story>> rows(Edition edition) {
        return Numbered.within(edition.portfolio().all(Job.class), Job::getStories);
    }
}
