package jtbd.dsl.documents.html.pictures;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Svg;
import jtbd.dsl.documents.html.markup.Text;

/** The way of one person from the first thought to the use of something new, with the time between the moments. */
public final class SwitchTimeline {
    private static final double STEP = 118;
    private static final double LINE = 44;

    private SwitchTimeline() {
    }

    /** What is shown, in order of time. */
    public record Timeline(Text title, Text description, List<Moment> moments) {
    }

    /** One moment, and how long after the one before it came (nothing for the first). */
    public record Moment(Text name, Text date, Text after) {
    }

    public static Html of(Timeline timeline) {
        int count = timeline.moments.size();
        if (count == 0) {
            return Html.NONE;
        }
        Svg svg = Svg.picture("switch-timeline", STEP * count, 76, timeline.title, timeline.description);
        svg.line("way", STEP / 2, LINE, STEP * (count - 0.5), LINE);
        for (int i = 0; i < count; i++) {
            Moment moment = timeline.moments.get(i);
            double x = STEP * (i + 0.5);
            svg.text("after centred", x - STEP / 2, LINE - 9, moment.after);
            svg.circle("moment", x, LINE, 6);
            svg.text("moment-name centred", x, 20, moment.name);
            svg.text("moment-date centred", x, 68, moment.date);
        }
        return svg.html();
    }
}
