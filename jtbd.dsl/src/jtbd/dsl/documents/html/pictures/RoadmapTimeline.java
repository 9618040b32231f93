package jtbd.dsl.documents.html.pictures;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Svg;
import jtbd.dsl.documents.html.markup.Text;

/** The horizons of a roadmap on one line, with a mark for every item that belongs there. */
public final class RoadmapTimeline {
    private static final double WIDTH = 720;
    private static final double LINE = 44;

    private RoadmapTimeline() {
    }

    /** What is shown, the nearest horizon first. */
    public record Timeline(Text title, Text description, List<Horizon> horizons) {
    }

    /** One stretch of time and the number of things to do in it. */
    public record Horizon(Text name, Text period, int items) {
    }

    public static Html of(Timeline timeline) {
        Svg svg = Svg.picture("roadmap-timeline", WIDTH, 92, timeline.title, timeline.description);
        double stretch = (WIDTH - 14) / Math.max(1, timeline.horizons.size());
        for (int i = 0; i < timeline.horizons.size(); i++) {
            draw(svg, timeline.horizons.get(i), i, stretch);
        }
        svg.shape("arrow", WIDTH - 14, LINE - 9, WIDTH, LINE, WIDTH - 14, LINE + 9);
        return svg.html();
    }

    private static void draw(Svg svg, Horizon horizon, int i, double stretch) {
        double x = i * stretch;
        svg.text("horizon-name", x + 2, 22, horizon.name);
        svg.box("horizon horizon-" + i, x, LINE - 5, stretch - 3, 10);
        svg.text("horizon-period", x + 2, 78, horizon.period);
        for (int item = 0; item < horizon.items; item++) {
            svg.circle("item", x + stretch * (item + 1) / (horizon.items + 1), LINE, 7);
        }
    }
}
