package jtbd.dsl.documents.html.pages;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Places;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FrameView;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Scorecard;

/** The pages that every page leads to; those that would be empty are left out. */
final class Navigation {

    private Navigation() {
    }

    static List<FrameView.Entry> from(Standpoint here) {
        List<FrameView.Entry> entries = new ArrayList<>();
        add(entries, "Portfolio", Places.PORTFOLIO, true, here);
        add(entries, "Jobs", Places.JOBS, has(Job.class, here), here);
        add(entries, "Metrics", Places.METRICS, has(Metric.class, here), here);
        add(entries, "Competitors", Places.COMPETITORS, has(Competitor.class, here), here);
        add(entries, "Interviews", Places.INTERVIEWS, has(Interview.class, here), here);
        add(entries, "Scorecards", Places.SCORECARDS, has(Scorecard.class, here), here);
        add(entries, "Elsewhere", Places.UNASSIGNED, UnassignedPage.isNeeded(here.portfolio()), here);
        add(entries, "Findings", Places.FINDINGS, !here.isAlone(), here);
        return entries;
    }

    private static boolean has(Class<? extends Element> kind, Standpoint here) {
        return !here.portfolio().all(kind).isEmpty();
    }

    private static void add(List<FrameView.Entry> entries, String name, String page, boolean wanted, Standpoint here) {
        if (wanted) {
            entries.add(new FrameView.Entry(Text.of(name), here.urlOf(page), page.equals(here.page())));
        }
    }
}
