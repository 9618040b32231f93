package jtbd.dsl.documents.csv.tables;

import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.OutcomeRating;

/** How well competitors and offerings serve single outcomes. */
final class OutcomeRatingsTable extends Table<Numbered<Element, OutcomeRating>> {

    OutcomeRatingsTable() {
        super("outcome_ratings", "How well competitors and offerings serve single outcomes.", "rival", "position");
        reference("rival", "elements", "The competitor or offering", Numbered::whole);
        integer("position", "Place in it, from 1", Numbered::position);
        reference("job", "jobs", "The job it is hired for", row -> ((Hire) row.item().eContainer()).getJob());
        reference("outcome", "outcomes", "The outcome", row -> row.item().getOutcome());
        number("rating", "How well it serves the outcome", row -> row.item().getRating().getValue());
        number("rating_scale", "The scale of the rating, such as 10", row -> row.item().getRating().getScale());
    }

    @Override
    protected Stream<Numbered<Element, OutcomeRating>> rows(Edition edition) {
        return Numbered.within(edition.portfolio().elements(), element -> hires(element).stream()
                .flatMap(hire -> hire.getOutcomeRatings().stream()).toList());
    }

    private static List<Hire> hires(Element element) {
        if (element instanceof Competitor competitor) {
            return competitor.getHires();
        }
        return element instanceof Offering offering ? offering.getHires() : List.of();
    }
}
