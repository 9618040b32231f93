package jtbd.dsl.documents.html.pictures;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Svg;
import jtbd.dsl.documents.html.markup.Text;

/** The eight steps of a job from left to right: which are described, which are supported, where outcomes wait. */
public final class JobMapStrip {
    private static final double STEP = 104;
    private static final double HEIGHT = 104;
    private static final double TIP = 12;

    private final Strip strip;
    private final Svg svg;

    private JobMapStrip(Strip strip) {
        this.strip = strip;
        this.svg = Svg.picture("job-map", strip.steps.size() * STEP + TIP + 2, HEIGHT, strip.title, strip.description);
    }

    /** What is shown. */
    public record Strip(Text title, Text description, List<Step> steps) {
    }

    /** One step: how many outcomes it has, and whether it is described and supported. */
    public record Step(Text name, boolean described, boolean supported, Text outcomes) {
    }

    public static Html of(Strip strip) {
        return new JobMapStrip(strip).draw();
    }

    private Html draw() {
        int half = strip.steps.size() / 2;
        draw(0, half);
        svg.group("later-steps", () -> draw(half, strip.steps.size()));
        return svg.html();
    }

    private void draw(int from, int to) {
        for (int i = from; i < to; i++) {
            draw(strip.steps.get(i), i);
        }
    }

    private void draw(Step step, int i) {
        double x = 1 + i * STEP;
        double right = x + STEP - 4;
        svg.shape("step " + style(step), x, 2, right, 2, right + TIP, 27, right, 52, x, 52, i == 0 ? x : x + TIP, 27);
        svg.text("step-number", x + 19, 22, Text.of(i + 1));
        svg.text("step-name", x + 19, 41, step.name);
        svg.text("step-note", x + 6, 72, Text.of(note(step)));
        svg.text("step-outcomes", x + 6, 92, step.outcomes);
    }

    private static String style(Step step) {
        if (!step.described) {
            return "missing";
        }
        return step.supported ? "supported" : "unsupported";
    }

    private static String note(Step step) {
        if (!step.described) {
            return "not described";
        }
        return step.supported ? "supported" : "no support";
    }
}
