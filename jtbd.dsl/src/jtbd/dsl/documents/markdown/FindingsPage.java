package jtbd.dsl.documents.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Ignore;
import jtbd.dsl.naming.ElementIds;

/** What the checks of this build found, rule by rule; then what the authors accept and why. */
final class FindingsPage {

    private FindingsPage() {
    }

    static void write(Standpoint here) {
        Map<String, Element> byId = new HashMap<>();
        here.portfolio().elements().forEach(element -> byId.put(ElementIds.of(element), element));
        List<Finding> findings = here.edition().findings();
        here.page().heading(1, "Findings of the checks").paragraph(here.linkTo(Places.PORTFOLIO, "Portfolio"))
                .paragraph(Inline.of(findings.isEmpty() ? "Nothing was found." : ""));
        findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()))
                .forEach((rule, found) -> here.page().heading(2, Inline.of(rule)).table(table(found, byId, here)));
        here.page().heading(2, "Accepted").table(accepted(here));
    }

    private static Table table(List<Finding> findings, Map<String, Element> byId, Standpoint here) {
        Table table = new Table("Severity", "About", "What is wrong");
        findings.forEach(finding -> table.row(Inline.of(finding.severity().word()), about(finding, byId, here),
                Inline.of(finding.message())));
        return table;
    }

    private static Table accepted(Standpoint here) {
        Table table = new Table("Rule", "About", "Reason");
        here.portfolio().elements().forEach(element -> element.getRemarks().stream()
                .filter(Ignore.class::isInstance).map(Ignore.class::cast)
                .forEach(ignore -> table.row(Inline.of(ignore.getRule()), here.link(element),
                        Inline.of(ignore.getReason()))));
        return table;
    }

    private static Inline about(Finding finding, Map<String, Element> byId, Standpoint here) {
        Element element = byId.get(finding.element());
        return element == null ? Inline.of(finding.element()) : here.link(element);
    }
}
