package jtbd.dsl.documents.html.sections;

import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Ignore;

/** The findings that the authors accept, each with their reason. */
public final class AcceptedTable {

    private AcceptedTable() {
    }

    public static int count(Standpoint here) {
        return (int) here.portfolio().elements().stream().flatMap(AcceptedTable::ignores).count();
    }

    public static Html of(Standpoint here) {
        List<TableView.Row> rows = here.portfolio().elements().stream()
                .flatMap(element -> ignores(element).map(ignore -> row(element, ignore, here))).toList();
        return rows.isEmpty() ? Html.NONE : TableTemplate.render(new TableView(Text.of("Accepted findings"),
                List.of(Column.choice("Rule"), Column.words("Reason"), Column.words("Element")), rows));
    }

    private static Stream<Ignore> ignores(Element element) {
        return element.getRemarks().stream().filter(Ignore.class::isInstance).map(Ignore.class::cast);
    }

    private static TableView.Row row(Element element, Ignore ignore, Standpoint here) {
        return TableView.Row.of(Cell.of(Text.of(ignore.getRule())),
                Cell.words(Html.of(Text.of(ignore.getReason()))), Cell.words(here.link(element)));
    }
}
