package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.RatedTemplate;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.jtbd.Hire;

/** How a rival does on single outcomes. */
final class HireWords {

    private HireWords() {
    }

    static Html outcomes(Hire hire, Standpoint here) {
        return ListTemplate.below(hire.getOutcomeRatings().stream()
                .map(rating -> RatedTemplate.render(here.link(rating.getOutcome()), Amounts.of(rating.getRating())))
                .toList());
    }
}
