package jtbd.dsl.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

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
import jtbd.dsl.documents.html.pages.LandscapePage;
import jtbd.dsl.documents.html.pages.MetricsPage;
import jtbd.dsl.documents.html.pages.PortfolioPage;
import jtbd.dsl.documents.html.pages.ScorecardsPage;
import jtbd.dsl.documents.html.pages.SearchIndex;
import jtbd.dsl.documents.html.pages.UnassignedPage;
import jtbd.dsl.documents.html.places.Places;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Model;

/** The site: pages for people, that open from disk and from any web server and ask no other host for anything. */
public final class HtmlSite implements DocumentFormat {

    /** The pages that are about no single thing. */
    private static final List<SharedPage> SHARED = List.of(
            new SharedPage(Places.PORTFOLIO, "Portfolio", PortfolioPage::of),
            new SharedPage(Places.JOBS, "Jobs", JobsPage::of),
            new SharedPage(Places.METRICS, "Metrics", MetricsPage::of),
            new SharedPage(Places.COMPETITORS, "Competitors", CompetitorsPage::of),
            new SharedPage(Places.INTERVIEWS, "Interviews", InterviewsPage::of),
            new SharedPage(Places.SCORECARDS, "Scorecards", ScorecardsPage::of),
            new SharedPage(Places.UNASSIGNED, "Elsewhere", UnassignedPage::of),
            new SharedPage(Places.FINDINGS, "Findings", FindingsPage::of));

    private static final SharedPage LANDSCAPE =
            new SharedPage("landscape.html", "Opportunity landscape", LandscapePage::of);

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Stream<Document> documents(Edition edition) {
        // One list: several threads share its parts, while two streams put together would leave the pages to one.
        List<Supplier<Document>> all = new ArrayList<>();
        Assets.all().forEach(asset -> all.add(() -> asset));
        all.addAll(new Site(edition, Places.of(edition.portfolio()), false).pages());
        return all.stream().map(Supplier::get)
                .map(page -> new Document(name() + "/" + page.path(), page.content()));
    }

    /** The page on which the element is told about; that of a file is the first one. */
    public static LonePage page(Edition edition, EObject element) {
        Site site = new Site(edition, Places.of(edition.portfolio()), true);
        return element instanceof Model ? site.alone(SHARED.get(0)) : site.alone(element);
    }

    /** The page with this path in the site; none for that of findings, which editors show where they are. */
    public static Optional<LonePage> page(Edition edition, String path) {
        Site site = new Site(edition, Places.of(edition.portfolio()), true);
        return SHARED.stream().filter(page -> page.path.equals(path) && !page.path.equals(Places.FINDINGS))
                .map(site::alone).findFirst()
                .or(() -> site.places.elementOf(path).map(site::alone));
    }

    /** All jobs with numbers in one picture. */
    public static LonePage landscape(Edition edition) {
        return new Site(edition, Places.of(edition.portfolio()), true).alone(LANDSCAPE);
    }

    /** A page with what it is called. */
    private record SharedPage(String path, String title, Function<Standpoint, Document> content) {
    }

    /** The pages of one edition, none of them made yet; either all of the site, or each to stand alone. */
    private record Site(Edition edition, Places places, boolean apart) {

        List<Supplier<Document>> pages() {
            List<Supplier<Document>> pages = new ArrayList<>();
            pages.add(page(Places.PORTFOLIO, SearchIndex::of));
            SHARED.stream().filter(this::isNeeded).forEach(shared -> pages.add(page(shared.path, shared.content)));
            for (Industry industry : edition.portfolio().all(Industry.class)) {
                pages.add(page(places.pageOf(industry), here -> IndustryPage.of(industry, here)));
            }
            for (Job job : edition.portfolio().all(Job.class)) {
                pages.add(page(places.pageOf(job), here -> JobPage.of(job, here)));
            }
            return pages;
        }

        private boolean isNeeded(SharedPage shared) {
            return !shared.path.equals(Places.UNASSIGNED) || UnassignedPage.isNeeded(edition.portfolio());
        }

        LonePage alone(SharedPage shared) {
            return LonePage.titled(shared.title, page(shared.path, shared.content).get());
        }

        LonePage alone(EObject element) {
            String path = places.pageOf(element);
            return LonePage.about(element, places, page(path, content(path)).get());
        }

        private Function<Standpoint, Document> content(String path) {
            EObject subject = places.elementOf(path).orElse(null);
            if (subject instanceof Job job) {
                return here -> JobPage.of(job, here);
            }
            if (subject instanceof Industry industry) {
                return here -> IndustryPage.of(industry, here);
            }
            return SHARED.stream().filter(shared -> shared.path.equals(path)).findFirst().orElseThrow().content;
        }

        private Supplier<Document> page(String path, Function<Standpoint, Document> content) {
            return () -> content.apply(new Standpoint(edition, places, path, apart));
        }
    }
}
