package jtbd.dsl.documents.csv.tables;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.model.ForcesOf;
import jtbd.dsl.model.OutOfTen;

/** What drives people to something new and what holds them back. */
final class ForcesTable extends Table<ForcesTable.Row> {

    ForcesTable() {
        super("forces", "What drives people to something new and what holds them back, of jobs and their stories.",
                "job", "position");
        reference("job", "jobs", "The job", row -> row.place().whole());
        integer("position", "Place in the job, from 1", row -> row.place().position());
        text("force", "push, pull, anxiety or habit", row -> row.force().getKind());
        number("strength", "How strong it is, 0–10 whatever the scale it was given on",
                row -> OutOfTen.of(row.force()));
        text("text", "What it is", row -> row.force().getText());
        integer("evidence_count", "How many answers and interviews are behind it", Row::evidence);
        reference("element", "elements", "Id of the force", Row::force);
        reference("story", "elements", "The story it is told in, where it is not of the job at large", Row::story);
        reference("towards", "elements", "The competitor or offering that people would switch to", Row::towards);
    }

    @Override
    protected Stream<Row> rows(Edition edition) {
        EvidenceOf evidence = EvidenceOf.in(edition.portfolio());
        return Numbered.within(edition.portfolio().all(Job.class), ForcesTable::forces)
                .map(place -> new Row(place, evidence.claim(place.item()).size()));
    }

    private static List<Force> forces(Job job) {
        return ForcesOf.job(job).stream().flatMap(forces -> forces.getForces().stream()).toList();
    }

    record Row(Numbered<Job, Force> place, int evidence) {

        Force force() {
            return place.item();
        }

        EObject story() {
            return block().eContainer() instanceof Story story ? story : null;
        }

        EObject towards() {
            return block().getTowards();
        }

        private Forces block() {
            return (Forces) force().eContainer();
        }
    }
}
