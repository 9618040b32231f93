package jtbd.dsl.documents.html.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Places;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.ActionsSection;
import jtbd.dsl.documents.html.sections.ChallengesSection;
import jtbd.dsl.documents.html.sections.CitationSection;
import jtbd.dsl.documents.html.sections.CompetitorsSection;
import jtbd.dsl.documents.html.sections.FindingsTable;
import jtbd.dsl.documents.html.sections.InsightsSection;
import jtbd.dsl.documents.html.sections.JobCards;
import jtbd.dsl.documents.html.sections.JobsTable;
import jtbd.dsl.documents.html.sections.MetricsTable;
import jtbd.dsl.documents.html.sections.OfferingsSection;
import jtbd.dsl.documents.html.sections.PitfallsSection;
import jtbd.dsl.documents.html.sections.Remarks;
import jtbd.dsl.documents.html.sections.RoadmapSection;
import jtbd.dsl.documents.html.sections.ScoreLandscape;
import jtbd.dsl.documents.html.sections.ScorecardSection;
import jtbd.dsl.documents.html.sections.SegmentsSection;
import jtbd.dsl.documents.html.sections.ToolsSection;
import jtbd.dsl.documents.html.templates.HeroView;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.ProseTemplate;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Insight;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Pitfall;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.jtbd.Tool;
import jtbd.dsl.model.EvidenceCoverageOf;
import jtbd.dsl.model.RankedJobs;

/** All about one industry, in the order in which such an analysis is read. */
public final class IndustryPage {

    private final Industry industry;
    private final Standpoint here;
    private final List<Job> jobs;

    private IndustryPage(Industry industry, Standpoint here) {
        this.industry = industry;
        this.here = here;
        this.jobs = parts(Job.class);
    }

    public static Document of(Industry industry, Standpoint here) {
        return new IndustryPage(industry, here).write();
    }

    private Document write() {
        List<Job> ranked = RankedJobs.of(jobs).stream().filter(RankedJobs::isRated).toList();
        return new Page(here).below(Text.of("Portfolio"), here.urlOf(Places.PORTFOLIO))
                .part("jobs", "What this industry needs to get done", JobCards.of(inOrder(), here))
                .part("opportunities", "Where the opportunity is", ListTemplate.together(
                        List.of(ScoreLandscape.of(ranked, here), JobsTable.ofIndustry(ranked, here))))
                .part("overview", "Strategic overview",
                        ProseTemplate.render(industry.getOverview().stream().map(Text::of).toList()))
                .part("challenges", "Challenges", ChallengesSection.of(parts(Challenge.class), here))
                .part("insights", "Strategic insights", InsightsSection.of(parts(Insight.class), here))
                .part("actions", "Prioritized actions", ActionsSection.of(parts(Action.class), here))
                .part("roadmap", "From quick wins to the long term", RoadmapSection.of(parts(Roadmap.class), here))
                .part("pitfalls", "Common pitfalls", PitfallsSection.of(parts(Pitfall.class), here))
                .part("measures", "Measuring progress", MetricsTable.of(measures(), here))
                .part("tools", "Software that supports this strategy", ToolsSection.of(parts(Tool.class), here))
                .part("scorecard", "Scorecard", ScorecardSection.of(industry, here))
                .part("segments", "Who has these jobs", SegmentsSection.of(parts(Segment.class), here))
                .part("offerings", "Our offerings", OfferingsSection.of(parts(Offering.class), here))
                .part("competitors", "What is hired today", CompetitorsSection.inBrief(parts(Competitor.class), here))
                .part("findings", "What the checks say", FindingsTable.ofPage(here))
                .part("citation", "Reference this page", CitationSection.of(industry))
                .write(hero());
    }

    /** The core jobs first, then those of which more is told than the sentence, each by opportunity. */
    private List<Job> inOrder() {
        return RankedJobs.of(jobs).stream().sorted(Comparator.comparing((Job job) -> !"core".equals(job.getLevel()))
                .thenComparing(job -> !RankedJobs.isRated(job) && job.getGap() == null)).toList();
    }

    private HeroView hero() {
        long underserved = jobs.stream()
                .filter(job -> RankedJobs.isUnderserved(job, here.edition().settings())).count();
        return new HeroView(List.of(here.anchorOf(industry)), Text.of("Industry"), Titles.of(industry),
                fitReason(), IndustryMarks.of(industry), figures((int) underserved),
                Remarks.of(industry));
    }

    /** Beside the number it explains or, where there is none, with what it is the reason of. */
    private Text fitReason() {
        Text reason = Text.of(industry.getFitReason());
        return reason.isEmpty() || industry.getFit() != null ? reason
                : Text.of("Fit of this method: ").plus(reason);
    }

    private List<HeroView.Figure> figures(int underserved) {
        List<HeroView.Figure> figures = new ArrayList<>();
        if (industry.getFit() != null) {
            figures.add(Heroes.figure(Amounts.of(industry.getFit()), "fit of this method"));
        }
        figures.add(Heroes.count(jobs.size(), "job"));
        figures.add(Heroes.figure(Text.of(underserved), "underserved by ratings, else by mark"));
        figures.add(Heroes.count(parts(Insight.class).size(), "insight"));
        figures.add(Heroes.count(parts(Action.class).size(), "action"));
        figures.add(Heroes.share(EvidenceCoverageOf.industry(industry, here.portfolio()).claims(),
                "claims with evidence"));
        return figures;
    }

    /** The metrics that the industry names as its own measures first, then all others that belong to it. */
    private List<Metric> measures() {
        LinkedHashSet<Metric> metrics = new LinkedHashSet<>(industry.getMetrics());
        metrics.addAll(parts(Metric.class));
        return List.copyOf(metrics);
    }

    private <T extends IndustryPart> List<T> parts(Class<T> kind) {
        return here.portfolio().partsOf(industry, kind);
    }
}
