package jtbd.dsl.documents.markdown;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.EvidenceCoverage;
import jtbd.dsl.measure.Zone;
import jtbd.dsl.measure.ZoneThresholds;
import jtbd.dsl.model.EvidenceCoverageOf;
import jtbd.dsl.model.RankedJobs;

/** The front page: all industries, and all jobs by their opportunity. */
final class PortfolioPage {

    private PortfolioPage() {
    }

    static void write(Standpoint here) {
        EvidenceCoverage coverage = EvidenceCoverageOf.all(here.portfolio());
        here.page().heading(1, here.edition().settings().title()).list(contents(here))
                .heading(2, "Industries").table(industries(here))
                .heading(2, "Jobs by opportunity")
                .table(JobsTable.of(RankedJobs.of(here.portfolio().all(Job.class)), here))
                .paragraph(zones(here.edition().settings().zones()))
                .heading(2, "Evidence")
                .table(new Table("Claims", "With evidence", "Share")
                        .row(Inline.of("Jobs"), Words.of(coverage.jobs()), Words.percent(coverage.jobs().share()))
                        .row(Inline.of("Forces"), Words.of(coverage.forces()), Words.percent(coverage.forces().share()))
                        .row(Inline.of("Outcomes"), Words.of(coverage.outcomes()),
                                Words.percent(coverage.outcomes().share())));
    }

    private static List<Inline> contents(Standpoint here) {
        List<Inline> links = new ArrayList<>(List.of(here.linkTo(Places.METRICS, "Metrics"),
                here.linkTo(Places.COMPETITORS, "Competitors"),
                here.linkTo(Places.INTERVIEWS, "Interviews"),
                here.linkTo(Places.SCORECARDS, "Scorecards")));
        if (UnassignedPage.isNeeded(here.portfolio())) {
            links.add(here.linkTo(Places.UNASSIGNED, "Outside of industries"));
        }
        links.add(here.linkTo(Places.FINDINGS, "Findings of the checks"));
        return links;
    }

    private static Inline zones(ZoneThresholds zones) {
        return Inline.of("Opportunity is importance and what is missing in satisfaction, 0–20: "
                + Zone.EXTREMELY_UNDERSERVED.title() + " from " + Decimals.text(zones.extremelyUnderserved()) + ", "
                + Zone.UNDERSERVED.title() + " from " + Decimals.text(zones.underserved()) + ", "
                + Zone.WORTH_A_LOOK.title() + " from " + Decimals.text(zones.worthALook()) + ".");
    }

    private static Table industries(Standpoint here) {
        Table table = new Table("Industry", "Classified", "Fit", "Jobs", "Underserved");
        for (Industry industry : here.portfolio().all(Industry.class)) {
            List<Job> jobs = here.portfolio().partsOf(industry, Job.class);
            long underserved = jobs.stream()
                    .filter(job -> RankedJobs.isUnderserved(job, here.edition().settings())).count();
            table.row(here.link(industry), IndustryPage.classified(industry), Words.of(industry.getFit()),
                    Words.of(jobs.size()), Words.of(underserved));
        }
        return table;
    }
}
