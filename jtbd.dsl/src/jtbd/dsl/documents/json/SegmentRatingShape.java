package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.SegmentRating;
import jtbd.dsl.model.OpportunityOf;

/** Importance and satisfaction among one segment. */
final class SegmentRatingShape extends Shape<SegmentRating> {

    SegmentRatingShape() {
        super("SegmentRating", "Importance and satisfaction among one segment");
        text("segment", "Id of the segment", SegmentRating::getSegment);
        optional("importance", "How much it matters there", new ScoreShape(), SegmentRating::getImportance);
        optional("satisfaction", "How well it is served there", new ScoreShape(), SegmentRating::getSatisfaction);
        optional("opportunity", "What follows from both", new OpportunityShape(), OpportunityOf::rating);
    }
}
