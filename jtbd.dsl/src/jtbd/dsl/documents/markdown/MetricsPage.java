package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.QuantityText;

/** All metrics with what was measured. */
final class MetricsPage {

    private MetricsPage() {
    }

    static void write(Standpoint here) {
        List<Metric> metrics = here.portfolio().all(Metric.class);
        here.page().heading(1, "Metrics").paragraph(here.linkTo(Places.PORTFOLIO, "Portfolio"))
                .table(MetricsTable.of(metrics, here));
        for (Metric metric : metrics) {
            here.page().place(2, here.here(metric)).paragraph(Inline.of(metric.getDescription()))
                    .list(List.of(Inline.of(metric.getUnit()).after("Unit:"),
                            HomeIndustry.of(metric).map(here::link).orElse(Inline.NONE).after("Industry:"),
                            here.links(here.users(metric, Job.class)).after("Jobs:"),
                            here.links(here.users(metric, Action.class)).after("Actions:")))
                    .table(measurements(metric)).paragraph(Remarks.of(metric));
        }
    }

    private static Table measurements(Metric metric) {
        Table table = new Table("Measured", "Value");
        metric.getMeasurements().forEach(measurement -> table.row(Inline.of(measurement.getDate()),
                Inline.of(QuantityText.of(measurement.getQuantity()))));
        return table;
    }
}
