package jtbd.dsl.documents.html.places;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.PageOfElement;
import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.naming.ElementIds;

/** Where in the site each element stands: the path of its page and the anchor there. */
public final class Places {

    private static final String ENDING = ".html";

    public static final String PORTFOLIO = "index.html";
    public static final String JOBS = "jobs.html";
    public static final String FINDINGS = "rules.html";
    public static final String METRICS = PageOfElement.METRICS + ENDING;
    public static final String COMPETITORS = PageOfElement.COMPETITORS + ENDING;
    public static final String INTERVIEWS = PageOfElement.INTERVIEWS + ENDING;
    public static final String SCORECARDS = PageOfElement.SCORECARDS + ENDING;
    public static final String UNASSIGNED = PageOfElement.UNASSIGNED + ENDING;

    private final PageOfElement page;
    private final Map<EObject, Anchor> anchors = new ConcurrentHashMap<>();

    private Places(Portfolio portfolio) {
        page = new PageOfElement(portfolio, ENDING);
    }

    /** The places of what the portfolio holds. */
    public static Places of(Portfolio portfolio) {
        return portfolio.keep(Places.class, () -> new Places(portfolio));
    }

    /** What the page with this path is all about; nothing where it tells about several things. */
    public Optional<EObject> elementOf(String path) {
        return page.elementOn(path);
    }

    public Anchor anchorOf(EObject element) {
        return anchors.computeIfAbsent(element, each -> Anchor.of(ElementIds.of(each)));
    }

    /** Whether a page is all about the element, so that its place is the page as a whole. */
    public boolean hasOwnPage(EObject element) {
        return page.isItsOwn(element);
    }

    /** The path of the page on which the element is told about. */
    public String pageOf(EObject element) {
        return page.of(element);
    }
}
