package jtbd.dsl.ide.hover;

import java.util.List;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.Coverage;
import jtbd.dsl.model.EvidenceCoverageOf;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.model.RankedJobs;
import jtbd.dsl.settings.Settings;

/** How many jobs an industry has, how many are underserved, and how much of it rests on evidence. */
final class IndustryFacts {

    private IndustryFacts() {
    }

    static void add(Sheet sheet, Industry industry, Portfolio portfolio, Settings settings) {
        List<Job> jobs = portfolio.partsOf(industry, Job.class);
        long underserved = jobs.stream().filter(job -> RankedJobs.isUnderserved(job, settings)).count();
        sheet.fact("jobs:", jobs.size() + ", " + underserved + " underserved");
        Coverage claims = EvidenceCoverageOf.industry(industry, portfolio).claims();
        sheet.fact("claims with evidence:", claims.covered() + " of " + claims.all(), claims.share());
        sheet.fact("fit of this method:", QuantityText.of(industry.getFit()));
    }
}
