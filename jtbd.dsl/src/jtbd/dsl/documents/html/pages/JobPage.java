package jtbd.dsl.documents.html.pages;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Places;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.CompetitionSection;
import jtbd.dsl.documents.html.sections.EvidenceSection;
import jtbd.dsl.documents.html.sections.FindingsTable;
import jtbd.dsl.documents.html.sections.ForcesSection;
import jtbd.dsl.documents.html.sections.GapWords;
import jtbd.dsl.documents.html.sections.JobMapSection;
import jtbd.dsl.documents.html.sections.Marks;
import jtbd.dsl.documents.html.sections.MetricsTable;
import jtbd.dsl.documents.html.sections.OutcomesSection;
import jtbd.dsl.documents.html.sections.PainsAndGainsSection;
import jtbd.dsl.documents.html.sections.RelatedJobsSection;
import jtbd.dsl.documents.html.sections.Remarks;
import jtbd.dsl.documents.html.sections.ServedBySection;
import jtbd.dsl.documents.html.sections.SignificanceSection;
import jtbd.dsl.documents.html.sections.StatementParts;
import jtbd.dsl.documents.html.sections.StoriesSection;
import jtbd.dsl.documents.html.sections.ValueSection;
import jtbd.dsl.documents.html.templates.HeroView;
import jtbd.dsl.documents.html.templates.StatementTemplate;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.ForceBalances;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.OpportunityOf;

/** All about one job. */
public final class JobPage {

    private final Job job;
    private final Standpoint here;

    private JobPage(Job job, Standpoint here) {
        this.job = job;
        this.here = here;
    }

    public static Document of(Job job, Standpoint here) {
        return new JobPage(job, here).write();
    }

    private Document write() {
        Page page = new Page(here).below(Text.of("Portfolio"), here.urlOf(Places.PORTFOLIO));
        HomeIndustry.of(job).ifPresent(industry -> page.below(Titles.of(industry), here.urlOf(industry)));
        return page
                .part("statement", "The job", StatementTemplate.large(StatementParts.of(job)))
                .part("gap", "What is missing today", GapWords.of(job, here))
                .part("significance", "Who has it, and how much it matters", SignificanceSection.of(job, here))
                .part("pains-and-gains", "Pains and gains", PainsAndGainsSection.of(job, here))
                .part("forces", "Forces of progress", ForcesSection.of(job.getForces(), here))
                .part("map", "Job map", JobMapSection.of(job, here))
                .part("outcomes", "Desired outcomes", OutcomesSection.of(job, here))
                .part("competition", "What is hired for it", CompetitionSection.of(job, here))
                .part("stories", "Job stories", StoriesSection.of(job, here))
                .part("value", "Layers of value", ValueSection.of(job.getValue()))
                .part("served-by", "What we do about it", ServedBySection.of(job, here))
                .part("metrics", "How we will know", MetricsTable.of(job.getMetrics(), here))
                .part("evidence", "Evidence", EvidenceSection.of(job, here))
                .part("related", "Related jobs", RelatedJobsSection.of(job, here))
                .part("findings", "What the checks say", FindingsTable.ofPage(here))
                .write(hero());
    }

    private HeroView hero() {
        return new HeroView(List.of(here.anchorOf(job)), Text.of("Job"), Titles.of(job), Text.NONE, Marks.of(job),
                figures(), Remarks.of(job));
    }

    private List<HeroView.Figure> figures() {
        List<HeroView.Figure> figures = new ArrayList<>();
        if (job.getScore() != null) {
            figures.add(Heroes.figure(Amounts.of(job.getScore()), "stated score"));
        }
        OpportunityOf.job(job).ifPresent(score -> {
            String zone = here.edition().settings().zones().zoneOf(score).title();
            figures.add(Heroes.figure(Amounts.rounded(score.value()), "opportunity of 20: " + zone));
            figures.add(Heroes.figure(Amounts.rounded(score.importance()), "importance of 10"));
            figures.add(Heroes.figure(Amounts.rounded(score.satisfaction()), "satisfaction of 10"));
        });
        ForceBalances.of(job).ifPresent(balance -> figures.add(Heroes.figure(Text.of(balance.outlook().title()),
                "switch, by the forces")));
        return figures;
    }
}
