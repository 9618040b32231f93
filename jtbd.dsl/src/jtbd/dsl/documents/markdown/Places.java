package jtbd.dsl.documents.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.PageNames;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.naming.ElementIds;

/** On which page each element stands. */
final class Places {

    static final String PORTFOLIO = "README.md";
    static final String METRICS = "metrics.md";
    static final String COMPETITORS = "competitors.md";
    static final String INTERVIEWS = "interviews.md";
    static final String SCORECARDS = "scorecards.md";
    static final String FINDINGS = "findings.md";

    /** Where stands what belongs to no industry and has no page of its own. */
    static final String UNASSIGNED = "unassigned.md";

    private final Map<EObject, String> ownPages = new IdentityHashMap<>();

    Places(Portfolio portfolio) {
        ownPages(portfolio.all(Industry.class), "industries/");
        ownPages(portfolio.all(Job.class), "jobs/");
    }

    /** The path of the page on which the element stands. */
    String pageOf(EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            String page = ownPages.containsKey(around) ? ownPages.get(around) : sharedPageOf(around);
            if (page != null) {
                return page;
            }
        }
        return UNASSIGNED;
    }

    /** Whether a page is all about the element. */
    boolean hasOwnPage(EObject element) {
        return ownPages.containsKey(element);
    }

    private void ownPages(List<? extends Element> elements, String folder) {
        PageNames names = new PageNames();
        elements.forEach(element ->
                ownPages.put(element, folder + names.nameFor(ElementIds.of(element)) + ".md"));
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
        return element instanceof IndustryPart part
                ? HomeIndustry.of(part).map(ownPages::get).orElse(UNASSIGNED) : null;
    }
}
