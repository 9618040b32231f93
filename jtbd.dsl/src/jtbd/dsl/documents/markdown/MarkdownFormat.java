package jtbd.dsl.documents.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.DocumentFormat;
import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.PageOfElement;
import jtbd.dsl.documents.markdown.markup.Page;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;

/** Pages that can be read where the files are: in a pull request, on a code host, in an editor. */
public final class MarkdownFormat implements DocumentFormat {

    private static final String FOLDER = "markdown/";

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public Stream<Document> documents(Edition edition) {
        return pages(edition).values().stream().map(Supplier::get);
    }

    /** The page with this path. */
    static Document page(Edition edition, String path) {
        return pages(edition).get(path).get();
    }

    /** All pages by their paths, none of them made yet. */
    private static Map<String, Supplier<Document>> pages(Edition edition) {
        PageOfElement places = new PageOfElement(edition.portfolio(), Places.ENDING);
        Map<String, Supplier<Document>> pages = new LinkedHashMap<>();
        BiConsumer<String, Consumer<Standpoint>> page = (path, content) -> pages.put(path, () -> {
            Standpoint here = new Standpoint(edition, places, path, new Page());
            content.accept(here);
            return new Document(FOLDER + path, here.page().bytes());
        });
        page.accept(Places.PORTFOLIO, PortfolioPage::write);
        edition.portfolio().all(Industry.class)
                .forEach(industry -> page.accept(places.of(industry), here -> IndustryPage.write(industry, here)));
        edition.portfolio().all(Job.class)
                .forEach(job -> page.accept(places.of(job), here -> JobPage.write(job, here)));
        page.accept(Places.METRICS, MetricsPage::write);
        page.accept(Places.COMPETITORS, CompetitorsPage::write);
        page.accept(Places.INTERVIEWS, InterviewsPage::write);
        page.accept(Places.SCORECARDS, ScorecardsPage::write);
        if (UnassignedPage.isNeeded(edition.portfolio())) {
            page.accept(Places.UNASSIGNED, UnassignedPage::write);
        }
        page.accept(Places.FINDINGS, FindingsPage::write);
        return pages;
    }
}
