package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.GapTemplate;
import jtbd.dsl.documents.html.templates.GapView;
import jtbd.dsl.jtbd.Gap;
import jtbd.dsl.jtbd.Job;

/** What is missing today for a job, with the attributes of the scorecard that show it and their scores. */
public final class GapWords {

    private GapWords() {
    }

    public static Html of(Job job, Standpoint here) {
        if (job.getGap() == null) {
            return Html.NONE;
        }
        Gap gap = job.getGap();
        return GapTemplate.render(new GapView(Text.of(gap.getText()), Citations.of(gap.getAttributes(), job, here)));
    }
}
