package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.ScoreHeatMap.Row;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.model.ScoresOf;

/** The average score of industries per pillar of a scorecard, as a field of shades. */
public final class PillarHeat {

    private PillarHeat() {
    }

    public static Html of(Scorecard scorecard, List<Industry> industries, Standpoint here) {
        return HeatFigure.of(Text.of("Average score per pillar"),
                scorecard.getPillars().stream().map(Titles::of).toList(),
                industries.stream().map(industry -> row(industry, scorecard, here)).toList(), scorecard);
    }

    private static Row row(Industry industry, Scorecard scorecard, Standpoint here) {
        ScoresOf scores = IndustryScores.of(industry, here);
        return new Row(Titles.of(industry), scorecard.getPillars().stream()
                .map(pillar -> HeatFigure.cell(scores.average(pillar), ScoresOf.scale(scorecard))).toList());
    }
}
