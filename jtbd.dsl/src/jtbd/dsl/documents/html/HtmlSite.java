package jtbd.dsl.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

/** The site: pages for people, that open from disk and from any web server and ask no other host for anything. */
public final class HtmlSite implements DocumentFormat {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Stream<Document> documents(Edition edition) {
        Site site = new Site(edition, new Places(edition.portfolio()));
        return Stream.concat(Assets.all().stream(), site.pages().stream().map(Supplier::get))
                .map(page -> new Document(name() + "/" + page.path(), page.content()));
    }

    /** The pages of one edition, none of them made yet. */
    private record Site(Edition edition, Places places) {

        List<Supplier<Document>> pages() {
            List<Supplier<Document>> pages = new ArrayList<>();
            pages.add(page(Places.PORTFOLIO, SearchIndex::of));
            pages.add(page(Places.PORTFOLIO, PortfolioPage::of));
            pages.add(page(Places.JOBS, JobsPage::of));
            pages.add(page(Places.METRICS, MetricsPage::of));
            pages.add(page(Places.COMPETITORS, CompetitorsPage::of));
            pages.add(page(Places.INTERVIEWS, InterviewsPage::of));
            pages.add(page(Places.SCORECARDS, ScorecardsPage::of));
            pages.add(page(Places.UNASSIGNED, UnassignedPage::of));
            pages.add(page(Places.FINDINGS, FindingsPage::of));
            for (Industry industry : edition.portfolio().all(Industry.class)) {
                pages.add(page(places.pageOf(industry), here -> IndustryPage.of(industry, here)));
            }
            for (Job job : edition.portfolio().all(Job.class)) {
                pages.add(page(places.pageOf(job), here -> JobPage.of(job, here)));
            }
            return pages;
        }

        private Supplier<Document> page(String path, Function<Standpoint, Document> content) {
            return () -> content.apply(new Standpoint(edition, places, path));
        }
    }
}
