package jtbd.dsl.documents.html.sections;

import java.util.Comparator;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Link;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.markup.Url;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape.Landscape;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape.Point;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape.ZoneLine;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FigureTemplate;
import jtbd.dsl.documents.html.templates.FigureView;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.ThresholdTemplate;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.documents.html.words.Sentence;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.ZoneThresholds;

/** The opportunity landscape with the thresholds that are in force named below it. */
public final class LandscapeFigure {

    private static final int MOST_NAMES = 40;
    private static final String AXES = "Importance from left to right, satisfaction upwards, both 0 to 10.";

    private LandscapeFigure() {
    }

    /** Something rated, with the number of its row in the table beside the picture and the place that tells more. */
    public record Rated(Text number, Text label, OpportunityScore score, boolean assumed, Url place) {
    }

    public static Html of(String title, List<Rated> things, Standpoint here) {
        if (things.isEmpty()) {
            return Html.NONE;
        }
        Html picture = OpportunityLandscape.of(new Landscape(Text.of(title), Text.of(AXES),
                lines(here.edition().settings().zones()), things.stream().map(LandscapeFigure::numbered).toList()));
        return FigureTemplate.render(new FigureView(picture, Text.of(title), caption(things, here)));
    }

    /** The picture alone. */
    public static Html picture(String title, List<Rated> things, ZoneThresholds thresholds) {
        return OpportunityLandscape.square(new Landscape(Text.of(title), description(things), lines(thresholds),
                things.stream().map(LandscapeFigure::point).toList()));
    }

    private static List<ZoneLine> lines(ZoneThresholds thresholds) {
        return thresholds.lines().stream()
                .sorted(Comparator.comparing(jtbd.dsl.measure.ZoneLine::threshold).reversed())
                .map(LandscapeFigure::shown).toList();
    }

    private static ZoneLine shown(jtbd.dsl.measure.ZoneLine line) {
        return new ZoneLine(line.startImportance().doubleValue(), line.endImportance().doubleValue(),
                line.endSatisfaction().doubleValue(), Text.of(Sentence.of(line.zone().title())),
                Text.of("from ").plus(Amounts.of(line.threshold())));
    }

    /** In a page, where it leads on and its name stands beside the picture. */
    private static Point numbered(Rated thing) {
        return new Point(thing.number, Text.NONE, thing.score.importance().doubleValue(),
                thing.score.satisfaction().doubleValue(), thing.assumed, told(thing), thing.place);
    }

    private static Point point(Rated thing) {
        return new Point(thing.number, thing.label, thing.score.importance().doubleValue(),
                thing.score.satisfaction().doubleValue(), thing.assumed);
    }

    private static Text description(List<Rated> things) {
        Text words = Text.of(AXES);
        for (Rated thing : things) {
            words = words.plus(" ").plus(told(thing)).plus(".");
        }
        return words;
    }

    private static Text told(Rated thing) {
        return thing.number.plus(" ").plus(thing.label).plus(": importance ")
                .plus(Amounts.rounded(thing.score.importance())).plus(", satisfaction ")
                .plus(Amounts.rounded(thing.score.satisfaction())).plus(", opportunity ")
                .plus(Amounts.rounded(thing.score.value())).plus(thing.assumed ? ", assumed" : "");
    }

    /** The zones in their colours, as where the screen is too narrow for the names beside the picture. */
    private static Html caption(List<Rated> things, Standpoint here) {
        List<Html> zones = here.edition().settings().zones().lines().stream()
                .sorted(Comparator.comparing(jtbd.dsl.measure.ZoneLine::threshold).reversed())
                .map(line -> ThresholdTemplate.render(Marks.of(line.zone()), Amounts.of(line.threshold())))
                .toList();
        Text words = Text.of(things.size() > MOST_NAMES ? "The numbers are those of the rows below. " : "")
                .plus("Opportunity is importance plus unmet need, 0–20. ").plus(assumed(things))
                .plus("Zones in force:");
        return ListTemplate.together(List.of(key(things), Html.of(words), ListTemplate.inLine(zones)));
    }

    /** What the numbers in the picture stand for; where that would be a page of names, the table below tells them. */
    private static Html key(List<Rated> things) {
        return things.size() > MOST_NAMES ? Html.NONE : ListTemplate.below(things.stream()
                .map(thing -> ListTemplate.inLine(
                        List.of(Html.of(thing.number), Link.within(thing.place, thing.label))))
                .toList());
    }

    private static String assumed(List<Rated> things) {
        if (things.stream().allMatch(Rated::assumed)) {
            return "All ratings are assumed, none is measured. ";
        }
        return things.stream().anyMatch(Rated::assumed) ? "Hollow points: the ratings are assumed. " : "";
    }
}
