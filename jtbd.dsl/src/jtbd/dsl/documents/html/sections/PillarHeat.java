package jtbd.dsl.documents.html.sections;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.ScoreHeatMap;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FigureTemplate;
import jtbd.dsl.documents.html.templates.FigureView;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.ScoresOf;

/** The average score of industries per pillar of a scorecard, as a field of shades. */
public final class PillarHeat {

    private PillarHeat() {
    }

    public static Html of(Scorecard scorecard, List<Industry> industries, Standpoint here) {
        List<ScoreHeatMap.Row> rows = industries.stream()
                .map(industry -> row(Titles.of(industry), IndustryScores.of(industry, here), scorecard))
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.amount().isPresent())).toList();
        if (rows.isEmpty()) {
            return Html.NONE;
        }
        List<Text> pillars = scorecard.getPillars().stream().map(Titles::of).toList();
        Text title = Text.of("Average score per pillar");
        Html picture = ScoreHeatMap.of(new ScoreHeatMap.Heat(title, description(rows, pillars), pillars, rows));
        return FigureTemplate.render(new FigureView(picture, title, Html.of(caption(scorecard))));
    }

    private static ScoreHeatMap.Row row(Text name, ScoresOf scores, Scorecard scorecard) {
        return new ScoreHeatMap.Row(name, scorecard.getPillars().stream()
                .map(pillar -> cell(scores.average(pillar), ScoresOf.scale(scorecard))).toList());
    }

    private static ScoreHeatMap.Cell cell(Optional<BigDecimal> average, Optional<Scale> scale) {
        return average.map(mean -> new ScoreHeatMap.Cell(Amounts.rounded(mean),
                scale.map(each -> each.heightOf(mean).doubleValue()).orElse(0.0))).orElse(ScoreHeatMap.Cell.EMPTY);
    }

    private static Text caption(Scorecard scorecard) {
        return ScoresOf.scale(scorecard).map(scale -> Text.of("From ").plus(Amounts.of(scale.lowest()))
                .plus(" (light) to ").plus(Amounts.of(scale.highest())).plus(" (strong); an empty cell is not scored."))
                .orElse(Text.NONE);
    }

    private static Text description(List<ScoreHeatMap.Row> rows, List<Text> pillars) {
        Text words = Text.NONE;
        for (ScoreHeatMap.Row row : rows) {
            words = words.plus(row.name()).plus(":");
            for (int i = 0; i < pillars.size(); i++) {
                if (row.cells().get(i).amount().isPresent()) {
                    words = words.plus(" ").plus(pillars.get(i)).plus(" ").plus(row.cells().get(i).amount());
                }
            }
            words = words.plus(". ");
        }
        return words;
    }
}
