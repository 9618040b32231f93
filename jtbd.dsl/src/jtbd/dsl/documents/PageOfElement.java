package jtbd.dsl.documents;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

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

/** On which page each element stands, in every format that writes pages: they differ in how their files end. */
public final class PageOfElement {

    public static final String METRICS = "metrics";
    public static final String COMPETITORS = "competitors";
    public static final String INTERVIEWS = "interviews";
    public static final String SCORECARDS = "scorecards";

    /** Where stands what belongs to no industry and has no page of its own. */
    public static final String UNASSIGNED = "unassigned";

    private final String ending;
    private final Map<EObject, String> ownPages = new IdentityHashMap<>();

    /** The ending has its dot. */
    public PageOfElement(Portfolio portfolio, String ending) {
        this.ending = ending;
        ownPages(portfolio.all(Industry.class), "industries/");
        ownPages(portfolio.all(Job.class), "jobs/");
    }

    private void ownPages(List<? extends Element> elements, String folder) {
        PageNames names = new PageNames();
        elements.forEach(element ->
                ownPages.put(element, folder + names.nameFor(ElementIds.of(element)) + ending));
    }

    /** The path of the page on which the element is told about. */
    public String of(EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            String page = ownPages.containsKey(around) ? ownPages.get(around) : sharedPageOf(around);
            if (page != null) {
                return page;
            }
        }
        return UNASSIGNED + ending;
    }

    /** Whether a page is all about the element. */
    public boolean isItsOwn(EObject element) {
        return ownPages.containsKey(element);
    }

    /** What the page with this path is all about; nothing where it tells about several things. */
    public Optional<EObject> elementOn(String path) {
        return ownPages.entrySet().stream().filter(entry -> entry.getValue().equals(path)).map(Map.Entry::getKey)
                .findFirst();
    }

    private String sharedPageOf(EObject element) {
        if (element instanceof Metric) {
            return METRICS + ending;
        }
        if (element instanceof Competitor) {
            return COMPETITORS + ending;
        }
        if (element instanceof Interview) {
            return INTERVIEWS + ending;
        }
        if (element instanceof Scorecard) {
            return SCORECARDS + ending;
        }
        return element instanceof IndustryPart part
                ? HomeIndustry.of(part).map(ownPages::get).orElse(UNASSIGNED + ending) : null;
    }
}
