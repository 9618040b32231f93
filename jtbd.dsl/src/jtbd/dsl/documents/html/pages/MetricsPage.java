package jtbd.dsl.documents.html.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.MetricsTable;
import jtbd.dsl.documents.html.templates.HeroView;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.measure.ProgressStatus;
import jtbd.dsl.model.MetricProgressOf;

/** All metrics, with how far each has come. */
public final class MetricsPage {

    private MetricsPage() {
    }

    public static Document of(Standpoint here) {
        List<Metric> metrics = here.portfolio().all(Metric.class);
        Map<ProgressStatus, Long> counts = metrics.stream().map(MetricProgressOf::status).flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        List<HeroView.Figure> figures = new ArrayList<>(List.of(Heroes.count(metrics.size(), "metric")));
        counts.forEach((status, count) -> figures.add(Heroes.figure(Text.of(count), status.title())));
        return new Page(here).part("metrics", "All metrics", MetricsTable.withUses(metrics, here))
                .write(Heroes.of("Metrics", "From where to where, by when, and how far it has come.", figures));
    }
}
