package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.AmongTemplate;
import jtbd.dsl.jtbd.SegmentRating;
import jtbd.dsl.model.OpportunityOf;

/** How important and how satisfied the people of one segment are. */
final class SegmentRatings {

    private SegmentRatings() {
    }

    static Html of(SegmentRating rating, Standpoint here) {
        Html score = OpportunityOf.rating(rating)
                .map(opportunity -> OpportunityWords.of(opportunity, rating, here)).orElse(Html.NONE);
        return AmongTemplate.render(here.link(rating.getSegment()), score);
    }
}
