package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.rules.action.WithoutMetric;

/** Names the metric that shows whether an action worked. */
@Mends(WithoutMetric.class)
final class NameShownBy extends MendOf<Action> {

    NameShownBy() {
        super(Action.class);
    }

    @Override
    Stream<Proposal> mend(Action action, Complaint complaint) {
        return Choices.named(Metric.class, action, Literals.ACTION__METRICS, complaint, "shown by",
                (draft, statement) -> draft.addTo(action, statement));
    }
}
