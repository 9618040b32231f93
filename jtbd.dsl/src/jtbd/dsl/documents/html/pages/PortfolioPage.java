package jtbd.dsl.documents.html.pages;

import java.util.List;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Places;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.JobCards;
import jtbd.dsl.documents.html.sections.JobsTable;
import jtbd.dsl.documents.html.sections.PillarHeat;
import jtbd.dsl.documents.html.sections.ScoreLandscape;
import jtbd.dsl.documents.html.templates.HeroView;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.MoreTemplate;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.measure.EvidenceCoverage;
import jtbd.dsl.model.EvidenceCoverageOf;
import jtbd.dsl.model.RankedJobs;

/** The beginning of the site: industries, the ranking of jobs, what is underserved. */
public final class PortfolioPage {

    /** More jobs than this are on the page of all jobs. */
    private static final int MOST_JOBS = 25;
    private static final int MOST_ROWS = 40;
    private static final int MOST_CARDS = 12;

    private final Standpoint here;
    private final List<Industry> industries;
    private final List<Job> ranked;
    private final List<Job> underserved;

    private PortfolioPage(Standpoint here) {
        this.here = here;
        this.industries = here.portfolio().all(Industry.class);
        this.ranked = RankedJobs.of(here.portfolio().all(Job.class));
        this.underserved = ranked.stream()
                .filter(job -> RankedJobs.isUnderserved(job, here.edition().settings())).toList();
    }

    public static Document of(Standpoint here) {
        return new PortfolioPage(here).write();
    }

    private Document write() {
        Page page = new Page(here)
                .part("industries", "Industries", IndustryCards.of(industries, here));
        List<Job> top = ranked.subList(0, Math.min(MOST_JOBS, ranked.size()));
        page.part("ranking", "Jobs by opportunity", note(top.size(), ranked.size(), "jobs"), ListTemplate.together(
                List.of(ScoreLandscape.of(top, here), JobsTable.of(top, here), allJobs(top))));
        List<Job> cards = underserved.subList(0, Math.min(MOST_CARDS, underserved.size()));
        page.part("underserved", "Underserved", note(cards.size(), underserved.size(), "underserved jobs"),
                JobCards.inBrief(cards, here));
        heatMaps(page);
        return page.write(Heroes.of(here.edition().settings().title(),
                "What people want to get done, how well it is served today, where there is room for something better.",
                figures()));
    }

    private Html allJobs(List<Job> shown) {
        return shown.size() == ranked.size() ? Html.NONE
                : MoreTemplate.render(here.urlOf(Places.JOBS), Text.of("All " + ranked.size() + " jobs"));
    }

    private static Text note(int shown, int all, String things) {
        return Text.of(shown == all ? "" : "The first " + shown + " of " + all + " " + things + ".");
    }

    private void heatMaps(Page page) {
        List<Industry> first = industries.subList(0, Math.min(MOST_ROWS, industries.size()));
        List<Html> maps = here.portfolio().all(Scorecard.class).stream()
                .map(scorecard -> PillarHeat.of(scorecard, first, here)).filter(Html::isPresent).toList();
        page.part("heat-map", "Scores by industry", note(first.size(), industries.size(), "industries"),
                ListTemplate.together(maps));
    }

    private List<HeroView.Figure> figures() {
        EvidenceCoverage evidence = EvidenceCoverageOf.all(here.portfolio());
        return List.of(
                Heroes.figure(Text.of(industries.size()), industries.size() == 1 ? "industry" : "industries"),
                Heroes.count(ranked.size(), "job"),
                Heroes.count(underserved.size(), "underserved job"),
                Heroes.count(here.portfolio().all(Outcome.class).size(), "desired outcome"),
                Heroes.count(here.portfolio().all(Interview.class).size(), "interview"),
                Heroes.share(evidence.claims(), "claims with evidence"));
    }
}
