package jtbd.dsl.documents.html.pages;

import java.util.List;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.JobsTable;
import jtbd.dsl.documents.html.sections.ScoreLandscape;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.RankedJobs;

/** All jobs with numbers in one picture, for a window beside what somebody writes. */
public final class LandscapePage {

    /** More points than this cover each other. */
    private static final int MOST_JOBS = 200;

    private LandscapePage() {
    }

    public static Document of(Standpoint here) {
        List<Job> rated = RankedJobs.of(here.portfolio().all(Job.class)).stream()
                .filter(job -> OpportunityOf.job(job).isPresent()).toList();
        List<Job> shown = rated.subList(0, Math.min(MOST_JOBS, rated.size()));
        Text note = Text.of(shown.size() == rated.size() ? ""
                : "The first " + shown.size() + " of " + rated.size() + " jobs.");
        return new Page(here)
                .part("landscape", Text.of("Landscape"), note,
                        ListTemplate.together(List.of(ScoreLandscape.of(shown, here), JobsTable.of(shown, here))))
                .write(Heroes.of("Opportunity landscape", "How important each job is, and how well it is served.",
                        List.of(Heroes.count(rated.size(), "job"))));
    }
}
