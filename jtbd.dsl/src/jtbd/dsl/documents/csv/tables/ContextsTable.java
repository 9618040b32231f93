package jtbd.dsl.documents.csv.tables;

import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Context;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Story;

/** The circumstances of jobs and stories, and what they impose. */
final class ContextsTable extends Table<Numbered<Element, Context>> {

    ContextsTable() {
        super("contexts", "The circumstances of jobs and stories, and what they impose.", "element", "position");
        reference("element", "elements", "The job or the story", Numbered::whole);
        integer("position", "Place in it, from 1", Numbered::position);
        text("text", "The circumstance", row -> row.item().getText());
        text("constraints", "What it imposes, paragraphs apart by an empty line",
                row -> Paragraphs.of(row.item().getConstraints()));
    }

    @Override
    protected Stream<Numbered<Element, Context>> rows(Edition edition) {
        return Numbered.within(edition.portfolio().elements(), ContextsTable::contexts);
    }

    private static List<Context> contexts(Element element) {
        if (element instanceof Job job) {
            return job.getContexts();
        }
        return element instanceof Story story ? story.getContexts() : List.of();
    }
}
