package jtbd.dsl.documents.html.places;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.PageNames;
import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.naming.ElementIds;

/** Where in the site each element stands: the path of its page and the anchor there. */
public final class Places {

    public static final String PORTFOLIO = "index.html";
    public static final String JOBS = "jobs.html";
    public static final String METRICS = "metrics.html";
    public static final String COMPETITORS = "competitors.html";
    public static final String INTERVIEWS = "interviews.html";
    public static final String SCORECARDS = "scorecards.html";
    public static final String FINDINGS = "rules.html";

    /** Where stands what belongs to no industry and has no page of its own. */
    public static final String UNASSIGNED = "unassigned.html";

    private final Map<EObject, String> ownPages = new IdentityHashMap<>();
    private final Map<EObject, Anchor> anchors = new ConcurrentHashMap<>();

    private Places(Portfolio portfolio) {
        PageNames industries = new PageNames();
        portfolio.all(Industry.class).forEach(industry -> ownPages.put(industry,
                "industries/" + industries.nameFor(ElementIds.of(industry)) + ".html"));
        PageNames jobs = new PageNames();
        portfolio.all(Job.class).forEach(job -> ownPages.put(job,
                "jobs/" + jobs.nameFor(ElementIds.of(job)) + ".html"));
    }

    /** The places of what the portfolio holds. */
    public static Places of(Portfolio portfolio) {
        return portfolio.keep(Places.class, () -> new Places(portfolio));
    }

    /** What the page with this path is all about; nothing where it tells about several things. */
    public Optional<EObject> elementOf(String path) {
        return ownPages.entrySet().stream().filter(entry -> entry.getValue().equals(path)).map(Map.Entry::getKey)
                .findFirst();
    }

    public Anchor anchorOf(EObject element) {
        return anchors.computeIfAbsent(element, each -> Anchor.of(ElementIds.of(each)));
    }

    /** Whether a page is all about the element, so that its place is the page as a whole. */
    public boolean hasOwnPage(EObject element) {
        return ownPages.containsKey(element);
    }

    /** The path of the page on which the element is told about. */
    public String pageOf(EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            String own = ownPages.get(around);
            if (own != null) {
                return own;
            }
            String shared = sharedPageOf(around);
            if (shared != null) {
                return shared;
            }
        }
        return UNASSIGNED;
    }

    private String sharedPageOf(EObject element) {
        if (element instanceof Metric) {
            return METRICS;
        }
        if (element instanceof Competitor) {
            return COMPETITORS;
        }
        if (element instanceof Interview) {
            return INTERVIEWS;
        }
        if (element instanceof Scorecard) {
            return SCORECARDS;
        }
        return element instanceof IndustryPart part ? HomeIndustry.of(part).map(ownPages::get).orElse(UNASSIGNED)
                : null;
    }
}
