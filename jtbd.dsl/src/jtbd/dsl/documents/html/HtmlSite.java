package jtbd.dsl.documents.html;

import java.util.function.Consumer;
import java.util.function.Function;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.DocumentFormat;
import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.html.assets.Assets;
import jtbd.dsl.documents.html.pages.CompetitorsPage;
import jtbd.dsl.documents.html.pages.FindingsPage;
import jtbd.dsl.documents.html.pages.IndustryPage;
import jtbd.dsl.documents.html.pages.InterviewsPage;
import jtbd.dsl.documents.html.pages.JobPage;
import jtbd.dsl.documents.html.pages.JobsPage;
import jtbd.dsl.documents.html.pages.MetricsPage;
import jtbd.dsl.documents.html.pages.PortfolioPage;
import jtbd.dsl.documents.html.pages.ScorecardsPage;
import jtbd.dsl.documents.html.pages.SearchIndex;
import jtbd.dsl.documents.html.pages.UnassignedPage;
import jtbd.dsl.documents.html.places.Places;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.Portfolio;

/** The site: pages for people, that open from disk and from any web server and ask no other host for anything. */
public final class HtmlSite implements DocumentFormat {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public void write(Edition edition, Consumer<Document> documents) {
        pages(edition, page -> documents.accept(new Document(name() + "/" + page.path(), page.content())));
    }

    private static void pages(Edition edition, Consumer<Document> documents) {
        Portfolio portfolio = edition.portfolio();
        Places places = new Places(portfolio);
        Assets.all().forEach(documents);
        documents.accept(SearchIndex.of(new Standpoint(edition, places, Places.PORTFOLIO)));
        shared(edition, places, documents);
        for (Industry industry : portfolio.all(Industry.class)) {
            documents.accept(IndustryPage.of(industry, new Standpoint(edition, places, places.pageOf(industry))));
        }
        for (Job job : portfolio.all(Job.class)) {
            documents.accept(JobPage.of(job, new Standpoint(edition, places, places.pageOf(job))));
        }
    }

    private static void shared(Edition edition, Places places, Consumer<Document> documents) {
        Function<String, Standpoint> at = page -> new Standpoint(edition, places, page);
        documents.accept(PortfolioPage.of(at.apply(Places.PORTFOLIO)));
        documents.accept(JobsPage.of(at.apply(Places.JOBS)));
        documents.accept(MetricsPage.of(at.apply(Places.METRICS)));
        documents.accept(CompetitorsPage.of(at.apply(Places.COMPETITORS)));
        documents.accept(InterviewsPage.of(at.apply(Places.INTERVIEWS)));
        documents.accept(ScorecardsPage.of(at.apply(Places.SCORECARDS)));
        documents.accept(UnassignedPage.of(at.apply(Places.UNASSIGNED)));
        documents.accept(FindingsPage.of(at.apply(Places.FINDINGS)));
    }
}
