package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Page;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Tool;
import jtbd.dsl.measure.MapCoverage;
import jtbd.dsl.model.ChildJobs;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.model.HiresFor;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.JobLevels;
import jtbd.dsl.model.MapSteps;
import jtbd.dsl.model.OutcomesOf;
import jtbd.dsl.model.Statements;

/** All about one job. */
final class JobPage {

    private final Job job;
    private final Standpoint here;

    private JobPage(Job job, Standpoint here) {
        this.job = job;
        this.here = here;
    }

    static void write(Job job, Standpoint here) {
        new JobPage(job, here).write();
    }

    private void write() {
        Page page = here.page().place(1, here.here(job));
        page.paragraph(Inline.joined(" · ", List.of(here.linkTo(Places.PORTFOLIO, "Portfolio"),
                HomeIndustry.of(job).map(here::link).orElse(Inline.NONE), here.link(job.getParent()))));
        page.quote(Inline.of(Statements.of(job))).list(facts()).paragraph(Remarks.of(job));
        page.heading(2, "How much it matters").table(numbers());
        page.heading(2, "Circumstances").list(ContextItems.of(job.getContexts()));
        gap(page);
        page.heading(2, "Significance").list(SignificanceItems.of(job.getSignificance()));
        page.heading(2, "Pains").table(pains()).heading(2, "Gains").table(gains());
        page.heading(2, "Forces of progress");
        job.getForces().forEach(forces -> ForcesPart.write(forces, here));
        map(page);
        page.heading(2, "Desired outcomes").table(OutcomesTable.of(OutcomesOf.job(job), here));
        page.heading(2, "What is hired for it").table(HiresTable.ofJob(HiresFor.job(job, here.portfolio()), here));
        page.heading(2, "Stories");
        job.getStories().forEach(story -> StoryPart.write(story, here));
        page.heading(2, "What progress is worth").list(ValueItems.of(job.getValue()));
        page.heading(2, "What we do about it").list(List.of(
                here.links(here.users(job, Feature.class)).after("Features:"),
                here.links(here.users(job, Action.class)).after("Actions:"),
                here.links(here.users(job, Tool.class)).after("Tools:")));
        page.heading(2, "Metrics").table(MetricsTable.of(job.getMetrics(), here));
        page.heading(2, "Evidence").list(QuoteItems.of(EvidenceOf.in(here.portfolio()).claim(job), here));
        page.heading(2, "Related jobs").list(ChildJobs.in(here.portfolio()).of(job).stream().map(here::link).toList());
    }

    private List<Inline> facts() {
        return List.of(Words.of(job.getKind()).plus(job.getRole()).plus(job.getStage()).after("Kind:"),
                Inline.of(JobLevels.in(here.portfolio()).of(job)).after("Level:"),
                here.link(job.getExecutor()).after("For"),
                Words.of(job.getScore()).after("Stated score:"),
                Inline.of(job.isUnderserved() ? "Called underserved" : ""));
    }

    private Table numbers() {
        Table table = new Table("Among", "Importance", "Satisfaction", "Opportunity", "Zone");
        row(table, Inline.of(job.getImportance() == null ? "" : "everybody"), Numbers.of(job, here));
        job.getRatings().forEach(rating -> row(table, here.link(rating.getSegment()), Numbers.of(rating, here)));
        return table;
    }

    private static void row(Table table, Inline who, Numbers numbers) {
        if (!who.isEmpty()) {
            table.row(who, numbers.important(), numbers.satisfied(), numbers.opportunity(), numbers.zone());
        }
    }

    private void gap(Page page) {
        if (job.getGap() != null) {
            page.heading(2, "What is missing today").quote(Inline.of(job.getGap().getText()))
                    .paragraph(here.links(job.getGap().getAttributes()).after("Cites"));
        }
    }

    private Table pains() {
        Table table = new Table("Pain", "Kind", "Severity", "Evidence");
        job.getPains().forEach(pain -> table.row(Inline.lines(List.of(here.here(pain), Remarks.of(pain))),
                Words.of(pain.getKind()), Words.of(pain.getSeverity()), Evidence.of(pain, here)));
        return table;
    }

    private Table gains() {
        Table table = new Table("Gain", "Kind", "Evidence");
        job.getGains().forEach(gain -> table.row(Inline.lines(List.of(here.here(gain), Remarks.of(gain))),
                Words.of(gain.getKind()), Evidence.of(gain, here)));
        return table;
    }

    private void map(Page page) {
        if (job.getMap() != null) {
            MapCoverage coverage = MapSteps.of(job.getMap()).coverage();
            Table table = new Table("Step", "What people do", "What helps them", "Evidence");
            job.getMap().getSteps().forEach(step -> table.row(Words.of(step.getKind()),
                    Inline.lines(List.of(here.here(step), Remarks.of(step))), Words.texts(step.getSupport()),
                    Evidence.of(step, here)));
            page.heading(2, "Job map").table(table).paragraph(Inline.joined(", ", List.of(
                    Words.of(coverage.entries()).plus("steps"), Words.of(coverage.support()).plus("with support"),
                    Words.of(coverage.outcomes()).plus("with outcomes"))));
        }
    }
}
