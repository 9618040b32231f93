package jtbd.dsl.documents.html.pictures;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Svg;
import jtbd.dsl.documents.html.markup.Text;

/** How well each thing that is hired for a job does it, side by side. */
public final class CompetitorComparison {
    private static final double WIDTH = 430;
    private static final double LENGTH = WIDTH - 60;
    private static final double NAME = 20;
    private static final double BAR = 30;
    private static final double EM = 15.5;

    private CompetitorComparison() {
    }

    /** What is shown, in the order given. */
    public record Comparison(Text title, Text description, List<Rival> rivals) {
    }

    /** One rival; the style is its kind: direct, secondary, indirect, nothing, or ours. The rating is out of 10. */
    public record Rival(Text name, Text kind, Text style, double rating, Text amount) {
    }

    public static Html of(Comparison comparison) {
        if (comparison.rivals.isEmpty()) {
            return Html.NONE;
        }
        double height = comparison.rivals.stream().mapToDouble(CompetitorComparison::height).sum() + 24;
        Svg svg = Svg.picture("comparison", WIDTH, height, comparison.title, comparison.description);
        for (int value = 0; value <= 10; value += 5) {
            svg.line("grid", x(value), 0, x(value), height - 20);
            svg.text("tick-name " + (value == 0 ? "start" : "centred"), x(value), height - 4, Text.of(value));
        }
        double y = 0;
        for (Rival rival : comparison.rivals) {
            draw(svg, rival, y);
            y += height(rival);
        }
        return svg.html();
    }

    private static void draw(Svg svg, Rival rival, double y) {
        List<Text> lines = lines(rival);
        for (int i = 0; i < lines.size(); i++) {
            svg.text("rival-name", 0, y + 15 + i * NAME, lines.get(i));
        }
        double bar = y + lines.size() * NAME;
        svg.box("rival " + rival.style, 0, bar, x(rival.rating), 16);
        svg.text("amount", x(rival.rating) + 8, bar + 13, rival.amount);
    }

    /** The name with the kind behind it, above the bar where it has all the width. */
    private static List<Text> lines(Rival rival) {
        return rival.name.plus(" · ").plus(rival.kind).lines(WIDTH / EM);
    }

    private static double height(Rival rival) {
        return lines(rival).size() * NAME + BAR;
    }

    private static double x(double rating) {
        return LENGTH * rating / 10;
    }
}
