package jtbd.dsl.documents.html.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.FindingsTable;
import jtbd.dsl.documents.html.templates.HeroView;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.naming.ElementIds;

/** What the checks found in this build. */
public final class FindingsPage {

    private FindingsPage() {
    }

    public static Document of(Standpoint here) {
        List<Finding> findings = here.edition().findings();
        Map<String, Element> elements = new HashMap<>();
        if (!findings.isEmpty()) {
            here.portfolio().elements().forEach(element -> elements.putIfAbsent(ElementIds.of(element), element));
        }
        Page page = new Page(here).part("findings", "Findings", FindingsTable.of(findings, elements, here));
        return page.write(Heroes.of("Findings", findings.isEmpty() ? "The checks found nothing to mend."
                : "What the checks found in this build.", figures(findings)));
    }

    private static List<HeroView.Figure> figures(List<Finding> findings) {
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .map(severity -> Heroes.count((int) findings.stream()
                        .filter(finding -> finding.severity() == severity).count(), severity.word()))
                .toList();
    }
}
