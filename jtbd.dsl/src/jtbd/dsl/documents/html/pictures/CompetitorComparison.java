package jtbd.dsl.documents.html.pictures;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Svg;
import jtbd.dsl.documents.html.markup.Text;

/** How well each thing that is hired for a job does it, side by side. */
public final class CompetitorComparison {
    private static final double WIDTH = 640;
    private static final double ROW = 40;
    private static final double NAMES = 270;
    private static final double LENGTH = WIDTH - NAMES - 60;
    private static final double EM = 16;

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
        double height = ROW * comparison.rivals.size() + 24;
        Svg svg = Svg.picture("comparison", WIDTH, height, comparison.title, comparison.description);
        for (int value = 0; value <= 10; value += 5) {
            svg.line("grid", x(value), 0, x(value), height - 20);
            svg.text("tick-name centred", x(value), height - 4, Text.of(value));
        }
        for (int i = 0; i < comparison.rivals.size(); i++) {
            draw(svg, comparison.rivals.get(i), i * ROW);
        }
        return svg.html();
    }

    private static void draw(Svg svg, Rival rival, double y) {
        svg.text("rival-name end", NAMES - 12, y + 18, rival.name.fitting((NAMES - 16) / EM));
        svg.text("rival-kind end", NAMES - 12, y + 33, rival.kind);
        svg.box("rival " + rival.style, NAMES, y + 8, x(rival.rating) - NAMES, 20);
        svg.text("amount", x(rival.rating) + 8, y + 23, rival.amount);
    }

    private static double x(double rating) {
        return NAMES + LENGTH * rating / 10;
    }
}
