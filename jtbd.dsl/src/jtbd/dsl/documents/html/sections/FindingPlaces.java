package jtbd.dsl.documents.html.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.naming.ElementIds;

/** Which element each finding of a build is about, and on which page that stands; found once for all pages. */
final class FindingPlaces {

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, List<Finding>> byPage = new HashMap<>();

    private FindingPlaces(Standpoint here) {
        here.portfolio().elements().forEach(element -> elements.putIfAbsent(ElementIds.of(element), element));
        for (Finding finding : here.edition().findings()) {
            elementOf(finding).map(here.places()::pageOf)
                    .ifPresent(page -> byPage.computeIfAbsent(page, each -> new ArrayList<>()).add(finding));
        }
    }

    /** Two builds of the same workspace may have found different things. */
    private record Build(List<Finding> findings) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Build build && build.findings == findings;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(findings);
        }
    }

    static FindingPlaces of(Standpoint here) {
        return here.portfolio().keep(new Build(here.edition().findings()), () -> new FindingPlaces(here));
    }

    Optional<Element> elementOf(Finding finding) {
        return Optional.ofNullable(elements.get(finding.element()));
    }

    /** What was found about the things that this page tells about. */
    static List<Finding> onPage(Standpoint here) {
        return here.edition().findings().isEmpty() ? List.of() : of(here).byPage.getOrDefault(here.page(), List.of());
    }
}
