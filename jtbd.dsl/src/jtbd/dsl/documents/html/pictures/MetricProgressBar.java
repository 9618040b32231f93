package jtbd.dsl.documents.html.pictures;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Svg;
import jtbd.dsl.documents.html.markup.Text;

/** How far a metric has come from its baseline to its target, with every value measured on the way. */
public final class MetricProgressBar {
    private static final double WIDTH = 220;
    private static final double LEFT = 10;
    private static final double LENGTH = WIDTH - 2 * LEFT;
    private static final double TRACK = 30;
    private static final double EM = 14;

    private MetricProgressBar() {
    }

    /** What is shown; progress is 0 at the baseline and 1 at the target, for the last value and for all. */
    public record Progress(Text title, Text description, Text baseline, Text target, Text latest, double progress,
        List<Double> measured) {
    }

    public static Html of(Progress progress) {
        Svg svg = Svg.picture("progress", WIDTH, 58, progress.title, progress.description);
        double latest = x(progress.progress);
        svg.box("track", LEFT, TRACK - 5, LENGTH, 10);
        svg.box("done", LEFT, TRACK - 5, latest - LEFT, 10);
        progress.measured.forEach(value -> svg.line("measured", x(value), TRACK - 8, x(value), TRACK + 8));
        svg.line("goal", LEFT + LENGTH, TRACK - 12, LEFT + LENGTH, TRACK + 12);
        svg.circle("latest", latest, TRACK, 6);
        svg.text("latest-name centred", within(latest, progress.latest.width() * EM / 2), 13, progress.latest);
        svg.text("bar-name", LEFT, 54, progress.baseline);
        svg.text("bar-name end", LEFT + LENGTH, 54, progress.target);
        return svg.html();
    }

    /** The middle of words that stand above their place, or beside it where they would leave the picture. */
    private static double within(double x, double half) {
        return Math.max(half, Math.min(WIDTH - half, x));
    }

    private static double x(double progress) {
        return LEFT + LENGTH * Math.max(0, Math.min(1, progress));
    }
}
