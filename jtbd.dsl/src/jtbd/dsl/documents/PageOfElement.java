package jtbd.dsl.documents;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.OwnPage;
import jtbd.dsl.model.Portfolio;

/** On which page each element stands, in every format that writes pages: they differ in how their files end. */
public final class PageOfElement {

    public static final String METRICS = "metrics";
    public static final String COMPETITORS = "competitors";
    public static final String INTERVIEWS = "interviews";
    public static final String SCORECARDS = "scorecards";

    /** Where stands what belongs to no industry and has no page of its own. */
    public static final String UNASSIGNED = "unassigned";

    private static final Map<EClass, String> FOLDERS = Map.of(Literals.INDUSTRY, "industries/", Literals.JOB, "jobs/");

    private final String ending;
    private final OwnPage ownPage;
    private final Map<EObject, String> ownPages = new ConcurrentHashMap<>();

    /** The ending has its dot. */
    public PageOfElement(Portfolio portfolio, String ending) {
        this.ending = ending;
        this.ownPage = new OwnPage(portfolio);
    }

    /** The path of the page on which the element is told about. */
    public String of(EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            String page = isItsOwn(around) ? own(around) : sharedPageOf(around);
            if (page != null) {
                return page;
            }
        }
        return UNASSIGNED + ending;
    }

    /** Whether a page is all about the element. */
    public boolean isItsOwn(EObject element) {
        return OwnPage.isGivenTo(element);
    }

    /** What the page with this path is all about; nothing where it tells about several things. */
    public Optional<EObject> elementOn(String path) {
        return FOLDERS.entrySet().stream()
                .filter(folder -> path.startsWith(folder.getValue()) && path.endsWith(ending))
                .flatMap(folder -> ownPage.thingOn(folder.getKey(), path.substring(folder.getValue().length(),
                        path.length() - ending.length())).stream())
                .findFirst();
    }

    private String own(EObject element) {
        return ownPages.computeIfAbsent(element,
                each -> FOLDERS.get(each.eClass()) + ownPage.nameOf(each) + ending);
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
                ? HomeIndustry.of(part).map(this::own).orElse(UNASSIGNED + ending) : null;
    }
}
