package jtbd.dsl.documents.html.sections;

import java.util.List;
import java.util.Map;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;
import jtbd.dsl.jtbd.Element;

/** The findings of a build in a table, each with the element it is about. */
public final class FindingsTable {

    private FindingsTable() {
    }

    public static Html of(List<Finding> findings, Map<String, Element> elements, Standpoint here) {
        if (findings.isEmpty()) {
            return Html.NONE;
        }
        return TableTemplate.render(new TableView(Text.of("Findings"),
                List.of(Column.choice("Severity"), Column.choice("Rule"), Column.words("What to do"),
                        Column.words("Element"), Column.words("Place")),
                findings.stream().map(finding -> row(finding, elements.get(finding.element()), here)).toList()));
    }

    private static TableView.Row row(Finding finding, Element element, Standpoint here) {
        return TableView.Row.of(
                Cell.ordered(Marks.of(finding.severity().word()), Text.of(finding.severity().ordinal())),
                Cell.of(Text.of(finding.rule())), Cell.words(Html.of(Text.of(finding.message()))),
                Cell.of(element == null ? Html.of(Text.of(finding.element())) : here.link(element)),
                Cell.of(place(finding.place())));
    }

    /** The file's name without its folders, which are those of one machine. */
    private static Text place(Place place) {
        return Text.of(place.uri().substring(place.uri().lastIndexOf('/') + 1) + ":" + place.line());
    }
}
