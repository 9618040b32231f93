package jtbd.dsl.ide.lenses;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.measure.Count;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.MetricProgress;
import jtbd.dsl.model.MetricProgressOf;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.UsesOf;

/** What stands above a metric: how far it has come, and who uses it. */
final class MetricLenses {

    private MetricLenses() {
    }

    static List<Lens> of(Metric metric, Portfolio portfolio) {
        List<Lens> lenses = new ArrayList<>();
        MetricProgressOf.status(metric).ifPresent(status -> lenses.add(Lens.toPage(MetricProgressOf.metric(metric)
                .flatMap(MetricProgress::share)
                .map(share -> Decimals.percent(share) + " of the way: " + status.title())
                .orElse(status.title()))));
        if (metric.getTarget() == null) {
            lenses.add(Lens.toPage("no target"));
        }
        int users = UsesOf.in(portfolio).of(metric).size();
        lenses.add(users == 0 ? Lens.toPage("not used") : Lens.toReferences("used " + Count.of(users, "time")));
        return lenses;
    }
}
