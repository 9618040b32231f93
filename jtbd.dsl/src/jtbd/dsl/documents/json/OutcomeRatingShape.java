package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.OutcomeRating;

/** How well something serves an outcome. */
final class OutcomeRatingShape extends Shape<OutcomeRating> {

    OutcomeRatingShape() {
        super("OutcomeRating", "How well something serves an outcome");
        text("outcome", "Id of the outcome", OutcomeRating::getOutcome);
        optional("rating", "How well", new ScoreShape(), OutcomeRating::getRating);
    }
}
