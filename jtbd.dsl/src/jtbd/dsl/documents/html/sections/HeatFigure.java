package jtbd.dsl.documents.html.sections;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.ScoreHeatMap;
import jtbd.dsl.documents.html.pictures.ScoreHeatMap.Cell;
import jtbd.dsl.documents.html.pictures.ScoreHeatMap.Row;
import jtbd.dsl.documents.html.templates.FigureTemplate;
import jtbd.dsl.documents.html.templates.FigureView;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.ScoresOf;

/** Scores as a field of shades with its key; nothing where nothing is scored. */
final class HeatFigure {

    private HeatFigure() {
    }

    static Html of(Text title, List<Text> columns, List<Row> rows, Scorecard scorecard) {
        List<Row> scored = rows.stream().filter(row -> row.cells().stream().anyMatch(HeatFigure::isScored)).toList();
        if (scored.isEmpty()) {
            return Html.NONE;
        }
        Html picture = ScoreHeatMap.fitting(new ScoreHeatMap.Heat(title, description(scored, columns), columns,
                scored));
        return FigureTemplate.render(new FigureView(picture, title, Html.of(title.plus(key(scorecard)))));
    }

    static Cell cell(Optional<BigDecimal> score, Optional<Scale> scale) {
        return score.map(value -> new Cell(Amounts.rounded(value),
                scale.map(each -> each.heightOf(value).doubleValue()).orElse(0.0))).orElse(Cell.EMPTY);
    }

    private static boolean isScored(Cell cell) {
        return cell.amount().isPresent();
    }

    private static Text key(Scorecard scorecard) {
        return ScoresOf.scale(scorecard).map(scale -> Text.of(", from ").plus(Amounts.of(scale.lowest()))
                .plus(" (light) to ").plus(Amounts.of(scale.highest())).plus(" (strong). An empty cell is not scored."))
                .orElse(Text.of("."));
    }

    private static Text description(List<Row> rows, List<Text> columns) {
        Text words = Text.NONE;
        for (Row row : rows) {
            words = words.plus(row.name()).plus(":");
            for (int i = 0; i < columns.size(); i++) {
                if (isScored(row.cells().get(i))) {
                    words = words.plus(" ").plus(columns.get(i)).plus(" ").plus(row.cells().get(i).amount());
                }
            }
            words = words.plus(". ");
        }
        return words;
    }
}
