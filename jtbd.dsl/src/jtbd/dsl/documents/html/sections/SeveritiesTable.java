package jtbd.dsl.documents.html.sections;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.findings.Severity;

/** The rules to which a workspace gives another weight than their own. */
public final class SeveritiesTable {

    private SeveritiesTable() {
    }

    public static Html of(Map<String, Severity> severities) {
        return severities.isEmpty() ? Html.NONE : TableTemplate.render(new TableView(Text.of("Severities"),
                List.of(Column.words("Rule"), Column.choice("Weight")),
                new TreeMap<>(severities).entrySet().stream().map(each -> TableView.Row.of(
                        Cell.words(Html.of(Text.of(each.getKey()))), Cell.of(weight(each.getValue())))).toList()));
    }

    private static Html weight(Severity severity) {
        return severity == Severity.IGNORE ? Marks.of("info", "switched off") : Marks.of(severity.word());
    }
}
