package jtbd.dsl.documents.csv.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.SegmentRating;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.Zone;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.OutOfTen;

/** How much jobs and outcomes matter to single segments, and how well they are served there. */
final class SegmentRatingsTable extends Table<SegmentRatingsTable.Row> {

    SegmentRatingsTable() {
        super("segment_ratings", "How much jobs and outcomes matter to single segments, and how well they are served"
                + " there.", "element", "position");
        reference("element", "elements", "The job or the outcome", row -> row.place().whole());
        integer("position", "Place in it, from 1", row -> row.place().position());
        reference("segment", "segments", "The segment", row -> row.rating().getSegment());
        number("importance", "How much it matters there, 0–10", row -> OutOfTen.of(row.rating().getImportance()));
        number("satisfaction", "How well it is served there, 0–10",
                row -> OutOfTen.of(row.rating().getSatisfaction()));
        number("opportunity", "Importance and what is missing in satisfaction, 0–20",
                row -> row.opportunity().map(OpportunityScore::value));
        text("zone", "extremely underserved, underserved, worth a look, served or overserved",
                row -> row.opportunity().map(row.edition().settings().zones()::zoneOf).map(Zone::title));
    }

    @Override
    protected Stream<Row> rows(Edition edition) {
        return Numbered.within(edition.portfolio().elements(), SegmentRatingsTable::ratings)
                .map(place -> new Row(place, edition));
    }

    private static List<SegmentRating> ratings(Element element) {
        if (element instanceof Job job) {
            return job.getRatings();
        }
        return element instanceof Outcome outcome ? outcome.getRatings() : List.of();
    }

    record Row(Numbered<Element, SegmentRating> place, Edition edition) {

        SegmentRating rating() {
            return place.item();
        }

        Optional<OpportunityScore> opportunity() {
            return OpportunityOf.rating(rating());
        }
    }
}
