package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Hire;

/** How a rival does on single outcomes. */
final class HireWords {

    private HireWords() {
    }

    static Html outcomes(Hire hire, Standpoint here) {
        return ListTemplate.below(hire.getOutcomeRatings().stream()
                .map(rating -> here.link(rating.getOutcome(),
                        Titles.of(rating.getOutcome()).plus(" ").plus(Amounts.of(rating.getRating()))))
                .toList());
    }
}
