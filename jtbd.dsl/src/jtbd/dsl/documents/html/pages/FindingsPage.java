package jtbd.dsl.documents.html.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.AcceptedTable;
import jtbd.dsl.documents.html.sections.FindingsTable;
import jtbd.dsl.documents.html.sections.SeveritiesTable;
import jtbd.dsl.documents.html.templates.HeroView;
import jtbd.dsl.documents.html.words.RuleWords;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.measure.Count;

/** What the checks found in this build, rule by rule, the gravest first; then what the authors accept and why. */
public final class FindingsPage {

    private FindingsPage() {
    }

    public static Document of(Standpoint here) {
        List<Finding> findings = here.edition().findings();
        Page page = new Page(here);
        byRule(findings).forEach(each -> rule(page, each, here));
        page.part("accepted", "Accepted", Text.of("Findings that the authors know of and leave as they are."),
                AcceptedTable.of(here));
        page.part("severities", "Weights of this workspace", Text.of("Rules that weigh more or less here than usual."),
                SeveritiesTable.of(here.edition().settings().severities()));
        return page.write(Heroes.of("Findings", findings.isEmpty() ? "The checks found nothing to mend."
                : "What the checks found in this build.", figures(findings, here)));
    }

    private static List<List<Finding>> byRule(List<Finding> findings) {
        Collection<List<Finding>> rules = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList())).values();
        return rules.stream().sorted(Comparator.comparing((List<Finding> rule) -> rule.get(0).severity())).toList();
    }

    private static void rule(Page page, List<Finding> findings, Standpoint here) {
        Finding first = findings.get(0);
        page.part("rule:" + first.rule(), RuleWords.of(first.rule()),
                Text.of(Count.of(findings.size(), first.severity().word()) + " of the rule " + first.rule()),
                FindingsTable.ofRule(RuleWords.of(first.rule()), findings, here));
    }

    private static List<HeroView.Figure> figures(List<Finding> findings, Standpoint here) {
        List<HeroView.Figure> figures = new ArrayList<>();
        Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO).forEach(severity -> figures.add(Heroes.count(
                (int) findings.stream().filter(finding -> finding.severity() == severity).count(), severity.word())));
        figures.add(Heroes.figure(Text.of(AcceptedTable.count(here)), "accepted, with a reason"));
        return figures;
    }
}
