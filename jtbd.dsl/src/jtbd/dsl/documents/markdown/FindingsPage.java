package jtbd.dsl.documents.markdown;

import java.util.HashMap;
import java.util.Map;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.naming.ElementIds;

/** What the checks of this build found. */
final class FindingsPage {

    private FindingsPage() {
    }

    static void write(Standpoint here) {
        Map<String, Element> byId = new HashMap<>();
        here.portfolio().elements().forEach(element -> byId.put(ElementIds.of(element), element));
        Table table = new Table("Severity", "Rule", "About", "What is wrong");
        here.edition().findings().forEach(finding -> table.row(Inline.of(finding.severity().word()),
                Inline.of(finding.rule()), about(finding, byId, here), Inline.of(finding.message())));
        here.page().heading(1, "Findings of the checks").paragraph(here.linkTo(Places.PORTFOLIO, "Portfolio"))
                .paragraph(Inline.of(here.edition().findings().isEmpty() ? "Nothing was found." : "")).table(table);
    }

    private static Inline about(Finding finding, Map<String, Element> byId, Standpoint here) {
        Element element = byId.get(finding.element());
        return element == null ? Inline.of(finding.element()) : here.link(element);
    }
}
