package jtbd.dsl.documents.html.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.MetricTemplate;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.model.Linked;

/** Metrics in a table: from where to where, how far they have come, and what they are for. */
public final class MetricsTable {

    private static final List<Column> COLUMNS = List.of(Column.words("Metric"), Column.number("Baseline"),
            Column.number("Target"), Column.choice("Status"));

    private MetricsTable() {
    }

    /** All about the metrics, for the one page where they stand. */
    public static Html withUses(List<Metric> metrics, Standpoint here) {
        List<Column> columns = new ArrayList<>(COLUMNS);
        columns.add(Column.words("Used by"));
        return table(metrics, columns, metric -> {
            List<Cell> cells = new ArrayList<>(cells(metric, Html.of(Titles.of(metric)), Remarks.of(metric)));
            cells.add(Cell.words(ListTemplate.below(here.links(here.users(metric, Titled.class)))));
            return new TableView.Row(List.of(here.anchorOf(metric)), cells);
        });
    }

    /** The metrics of a job or an industry, with links to where all about them is told. */
    public static Html of(List<Metric> metrics, Standpoint here) {
        return table(Linked.to(metrics), COLUMNS,
                metric -> new TableView.Row(List.of(), cells(metric, here.link(metric), Html.NONE)));
    }

    private static Html table(List<Metric> metrics, List<Column> columns, Function<Metric, TableView.Row> row) {
        return metrics.isEmpty() ? Html.NONE : TableTemplate.render(
                new TableView(Text.of("Metrics"), columns, metrics.stream().map(row).toList()));
    }

    private static List<Cell> cells(Metric metric, Html name, Html remarks) {
        MetricFigures figures = MetricFigures.of(metric);
        return List.of(Cell.words(MetricTemplate.render(name, Text.of(metric.getDescription()), remarks)),
                figures.baseline(), figures.target(), figures.status());
    }
}
