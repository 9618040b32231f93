package jtbd.dsl.documents.html.sections;

import java.util.Comparator;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape.Landscape;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape.Point;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape.ZoneLine;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FigureTemplate;
import jtbd.dsl.documents.html.templates.FigureView;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.documents.html.words.Sentence;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.ZoneThresholds;

/** The opportunity landscape with the thresholds that are in force named below it. */
public final class LandscapeFigure {

    private LandscapeFigure() {
    }

    /** Something rated, with the number of its row in the table beside the picture. */
    public record Rated(Text number, Text label, OpportunityScore score) {
    }

    public static Html of(String title, List<Rated> things, Standpoint here) {
        if (things.isEmpty()) {
            return Html.NONE;
        }
        List<ZoneLine> lines = lines(here.edition().settings().zones());
        Html picture = OpportunityLandscape.of(new Landscape(Text.of(title), description(things), lines,
                things.stream().map(LandscapeFigure::point).toList()));
        return FigureTemplate.render(new FigureView(picture, Text.of(title), caption(lines)));
    }

    private static List<ZoneLine> lines(ZoneThresholds thresholds) {
        return thresholds.lines().stream()
                .sorted(Comparator.comparing(jtbd.dsl.measure.ZoneLine::threshold).reversed())
                .map(line -> new ZoneLine(line.threshold().doubleValue(), Text.of(Sentence.of(line.zone().title())),
                        Text.of("from ").plus(Amounts.of(line.threshold()))))
                .toList();
    }

    private static Point point(Rated thing) {
        return new Point(thing.number, thing.label, thing.score.importance().doubleValue(),
                thing.score.satisfaction().doubleValue());
    }

    private static Text description(List<Rated> things) {
        Text words = Text.of("Importance from left to right, satisfaction upwards, both 0 to 10.");
        for (Rated thing : things) {
            words = words.plus(" ").plus(thing.number).plus(" ").plus(thing.label).plus(": importance ")
                    .plus(Amounts.rounded(thing.score.importance())).plus(", satisfaction ")
                    .plus(Amounts.rounded(thing.score.satisfaction())).plus(", opportunity ")
                    .plus(Amounts.rounded(thing.score.value())).plus(".");
        }
        return words;
    }

    private static Text caption(List<ZoneLine> lines) {
        Text words = Text.of("Opportunity is importance plus unmet need, 0–20. Zones in force:");
        for (int i = 0; i < lines.size(); i++) {
            words = words.plus(i == 0 ? " " : ", ").plus(lines.get(i).name()).plus(" ").plus(lines.get(i).edge());
        }
        return words.plus(".");
    }
}
