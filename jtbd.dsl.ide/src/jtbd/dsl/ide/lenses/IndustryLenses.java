package jtbd.dsl.ide.lenses;

import java.util.List;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.Count;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.RankedJobs;
import jtbd.dsl.settings.Settings;

/** What stands above an industry: how many jobs it has, and how many of them are underserved. */
final class IndustryLenses {

    private IndustryLenses() {
    }

    static List<Lens> of(Industry industry, Portfolio portfolio, Settings settings) {
        List<Job> jobs = portfolio.partsOf(industry, Job.class);
        int underserved = (int) jobs.stream().filter(job -> RankedJobs.isUnderserved(job, settings)).count();
        return List.of(Lens.toPage(Count.of(jobs.size(), "job") + ", " + underserved + " underserved"));
    }
}
