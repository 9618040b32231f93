package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Metric;

/** Which metrics show that an action worked. */
final class ActionMetricsTable extends Table<Pair<Action, Metric>> {

    ActionMetricsTable() {
        super("action_metrics", "Which metrics show that an action worked.", "action", "metric");
        reference("action", "actions", "The action", Pair::from);
        reference("metric", "metrics", "The metric", Pair::to);
    }

    @Override
    protected Stream<Pair<Action, Metric>> rows(Edition edition) {
        return Pair.each(edition.portfolio().all(Action.class), Action::getMetrics);
    }
}
