package jtbd.dsl.documents.csv.tables;

import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.StepKind;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.Zone;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.OutOfTen;
import jtbd.dsl.model.Statements;

/** What people measure success by in a job or in a step of it. */
final class OutcomesTable extends Table<OutcomesTable.Row> {

    OutcomesTable() {
        super("outcomes", "What people measure success by in a job or in a step of it.", "outcome");
        text("outcome", "Id of the outcome", Row::outcome);
        reference("job", "jobs", "The job", row -> OwningJob.of(row.outcome()));
        text("step", "The step of the job map that it belongs to", Row::step);
        text("direction", "minimize or increase", row -> row.outcome().getDirection());
        text("measure", "What is measured, such as time or likelihood", row -> row.outcome().getMeasure());
        text("object", "Of what", row -> row.outcome().getObject());
        text("context", "When it matters", row -> row.outcome().getContext());
        text("statement", "The outcome in one sentence", row -> Statements.of(row.outcome()));
        number("importance", "How much it matters, 0–10", row -> OutOfTen.of(row.outcome().getImportance()));
        number("satisfaction", "How well it is served today, 0–10",
                row -> OutOfTen.of(row.outcome().getSatisfaction()));
        number("opportunity", "Importance and what is missing in satisfaction, 0–20",
                row -> row.opportunity().map(OpportunityScore::value));
        text("zone", "extremely underserved, underserved, worth a look, served or overserved",
                row -> row.opportunity().map(row.edition().settings().zones()::zoneOf).map(Zone::title));
        text("preposition", "What joins measure and object: of, to, that or for",
                row -> row.outcome().getPreposition());
    }

    @Override
    protected Stream<Row> rows(Edition edition) {
        return edition.portfolio().all(Outcome.class).stream().map(outcome -> new Row(outcome, edition));
    }

    record Row(Outcome outcome, Edition edition) {

        StepKind step() {
            return outcome.eContainer() instanceof MapStep step ? step.getKind() : null;
        }

        Optional<OpportunityScore> opportunity() {
            return OpportunityOf.outcome(outcome);
        }
    }
}
