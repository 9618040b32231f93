package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Metric;

/** What progress in an industry is measured by. */
final class IndustryMetricsTable extends Table<Pair<Industry, Metric>> {

    IndustryMetricsTable() {
        super("industry_metrics", "What progress in an industry is measured by.", "industry", "metric");
        reference("industry", "industries", "The industry", Pair::from);
        reference("metric", "metrics", "The metric", Pair::to);
    }

    @Override
    protected Stream<Pair<Industry, Metric>> rows(Edition edition) {
        return Pair.each(edition.portfolio().all(Industry.class), Industry::getMetrics);
    }
}
