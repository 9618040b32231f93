package jtbd.dsl.documents.html.sections;

import java.util.List;
import java.util.function.Function;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.MetricTemplate;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Titled;

/** Metrics in a table: from where to where, how far they have come, and what they are for. */
public final class MetricsTable {

    private MetricsTable() {
    }

    /** The table with the anchors of the metrics, for the one page where they stand. */
    public static Html withAnchors(List<Metric> metrics, Standpoint here) {
        return table(metrics, here, metric -> List.of(here.anchorOf(metric)));
    }

    public static Html of(List<Metric> metrics, Standpoint here) {
        return table(metrics, here, metric -> List.of());
    }

    private static Html table(List<Metric> metrics, Standpoint here, Function<Metric, List<Anchor>> anchor) {
        if (metrics.isEmpty()) {
            return Html.NONE;
        }
        return TableTemplate.render(new TableView(Text.of("Metrics"),
                List.of(Column.words("Metric"), Column.number("Baseline"), Column.number("Latest"),
                        Column.number("Target"), Column.words("Due"), Column.choice("Status"), Column.words("Progress"),
                        Column.words("Used by")),
                metrics.stream().map(metric -> row(metric, anchor.apply(metric), here)).toList()));
    }

    private static TableView.Row row(Metric metric, List<Anchor> anchor, Standpoint here) {
        MetricFigures figures = MetricFigures.of(metric);
        Html name = MetricTemplate.render(anchor.isEmpty() ? here.link(metric) : Html.of(Titles.of(metric)),
                Text.of(metric.getDescription()), anchor.isEmpty() ? Html.NONE : Remarks.of(metric));
        return new TableView.Row(anchor, List.of(Cell.words(name), figures.baseline(), figures.latest(), figures.target(),
                Cell.of(figures.due()), Cell.of(figures.status()), Cell.of(figures.bar()),
                Cell.words(ListTemplate.inLine(usedBy(metric, here)))));
    }

    private static List<Html> usedBy(Metric metric, Standpoint here) {
        return here.links(here.users(metric, Titled.class));
    }
}
