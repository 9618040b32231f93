package jtbd.dsl.documents.html.pages;

import java.util.List;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.JobsTable;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.RankedJobs;

/** All jobs in one ranking. */
public final class JobsPage {

    private JobsPage() {
    }

    public static Document of(Standpoint here) {
        List<Job> ranked = RankedJobs.of(here.portfolio().all(Job.class));
        return new Page(here).part("ranking", "Ranking", JobsTable.of(ranked, here))
                .write(Heroes.of("Jobs", "All jobs, those with the most room for something better first.",
                        List.of(Heroes.count(ranked.size(), "job"))));
    }
}
