package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;

/** Findings of a build in a table, each with the element it is about. */
public final class FindingsTable {

    private FindingsTable() {
    }

    /** Those of one rule, which the heading above them names. */
    public static Html ofRule(String name, List<Finding> findings, Standpoint here) {
        return TableTemplate.render(new TableView(Text.of(name),
                List.of(Column.words("What to do"), Column.words("Element"), Column.words("Place")),
                findings.stream().map(finding -> TableView.Row.of(message(finding), element(finding, here),
                        place(finding.place()))).toList()));
    }

    /** What is still open about the things on this page; nothing where nothing is. */
    public static Html ofPage(Standpoint here) {
        List<Finding> findings = FindingPlaces.onPage(here);
        return findings.isEmpty() ? Html.NONE : TableTemplate.render(new TableView(Text.of("Findings"),
                List.of(Column.choice("Severity"), Column.words("What to do"), Column.words("Element"),
                        Column.choice("Rule")),
                findings.stream().map(finding -> TableView.Row.of(severity(finding), message(finding),
                        element(finding, here), Cell.of(Text.of(finding.rule())))).toList()));
    }

    private static Cell severity(Finding finding) {
        return Cell.ordered(Marks.of(finding.severity().word()), Text.of(finding.severity().ordinal()));
    }

    private static Cell message(Finding finding) {
        return Cell.words(Html.of(Text.of(finding.message())));
    }

    private static Cell element(Finding finding, Standpoint here) {
        return Cell.words(FindingPlaces.of(here).elementOf(finding).map(here::link)
                .orElse(Html.of(Text.of(finding.element()))));
    }

    /** The file's name without its folders, which are those of one machine. */
    private static Cell place(Place place) {
        return Cell.of(Text.of(place.uri().substring(place.uri().lastIndexOf('/') + 1) + ":" + place.line()));
    }
}
