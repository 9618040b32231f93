package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Pillar;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.model.ScoresOf;
import jtbd.dsl.model.UsesOf;

/** What industries are scored on. */
final class ScorecardsPage {

    private ScorecardsPage() {
    }

    static void write(Standpoint here) {
        here.page().heading(1, "Scorecards").paragraph(here.linkTo(Places.PORTFOLIO, "Portfolio"));
        for (Scorecard scorecard : here.portfolio().all(Scorecard.class)) {
            here.page().place(2, here.here(scorecard)).paragraph(ScoresOf.scale(scorecard).map(scale -> Inline.of(
                    "From " + Decimals.text(scale.lowest()) + " to " + Decimals.text(scale.highest())))
                    .orElse(Inline.NONE)).paragraph(Remarks.of(scorecard));
            scorecard.getPillars().forEach(pillar -> here.page().place(3, here.here(pillar))
                    .paragraph(Remarks.of(pillar)).table(attributes(pillar, here)));
        }
    }

    private static Table attributes(Pillar pillar, Standpoint here) {
        Table table = new Table("Attribute", "Scored by", "Cited by");
        pillar.getAttributes().forEach(attribute -> table.row(
                Inline.lines(List.of(here.here(attribute), Remarks.of(attribute))),
                here.linesOf(here.users(attribute, Industry.class)),
                here.linesOf(UsesOf.in(here.portfolio()).of(attribute).stream()
                        .filter(user -> !(user instanceof Industry)).toList())));
        return table;
    }
}
