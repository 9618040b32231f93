package jtbd.dsl.rules.metric;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A metric whose numbers are of nothing: no unit stands anywhere. */
@Rule(id = "metric.missing-unit", title = "A metric has a unit")
public final class MissingUnit extends RuleCheck<Metric> {

    public MissingUnit() {
        super(Metric.class);
    }

    @Override
    protected void check(Metric metric, RuleContext context) {
        if (metric.getUnit() == null && quantities(metric).noneMatch(MissingUnit::isOfSomething)) {
            context.report(metric, Literals.NAMED__NAME, "Metric '" + metric.getName() + "' has no unit. Add what is "
                    + "counted, such as: unit % or unit hours.");
        }
    }

    private static Stream<Quantity> quantities(Metric metric) {
        Stream<Quantity> measured = metric.getMeasurements().stream().map(Measurement::getQuantity);
        Quantity target = metric.getTarget() == null ? null : metric.getTarget().getQuantity();
        return Stream.concat(Stream.of(metric.getBaseline(), target), measured);
    }

    private static boolean isOfSomething(Quantity quantity) {
        return quantity != null && (quantity.getUnit() != null || quantity.getScale() != null);
    }
}
