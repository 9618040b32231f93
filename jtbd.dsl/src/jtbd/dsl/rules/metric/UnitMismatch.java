package jtbd.dsl.rules.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.measure.Amount;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.AmountOf;
import jtbd.dsl.places.WrittenFile;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An amount of a metric in another unit than the rest: nothing can be compared with it. */
@Rule(id = "metric.unit-mismatch", severity = Severity.ERROR,
        title = "The baseline, target and measurements of a metric are in its unit")
public final class UnitMismatch extends RuleCheck<Metric> {

    public UnitMismatch() {
        super(Metric.class);
    }

    @Override
    protected void check(Metric metric, RuleContext context) {
        List<Quantity> quantities = quantities(metric);
        reference(metric, quantities).ifPresent(unit -> inOtherUnits(metric, quantities, unit)
                .forEach(alike -> report(alike, metric, context)));
    }

    /** The amounts that do not compare with the unit, those of one wrong unit together. */
    private static List<List<Quantity>> inOtherUnits(Metric metric, List<Quantity> quantities, Amount unit) {
        Map<Amount, List<Quantity>> byUnit = new LinkedHashMap<>();
        for (Quantity quantity : quantities) {
            AmountOf.quantity(quantity, metric).filter(amount -> !amount.isComparableWith(unit)).ifPresent(amount ->
                    byUnit.computeIfAbsent(byUnit.keySet().stream().filter(amount::isComparableWith).findFirst()
                            .orElse(amount), key -> new ArrayList<>()).add(quantity));
        }
        return List.copyOf(byUnit.values());
    }

    /** The metric's unit, or what its first amount is in where it has none, or where all amounts are scores. */
    private static Optional<Amount> reference(Metric metric, List<Quantity> quantities) {
        boolean allScores = quantities.stream().allMatch(quantity -> quantity.getScale() != null);
        Optional<Amount> unit = allScores ? Optional.empty() : AmountOf.oneUnit(metric);
        return unit.or(() -> quantities.stream().findFirst().flatMap(first -> AmountOf.quantity(first, metric)));
    }

    private static List<Quantity> quantities(Metric metric) {
        Target target = metric.getTarget();
        Stream<Quantity> stated = Stream.of(metric.getBaseline(), target == null || isShare(target) ? null
                : target.getQuantity());
        return Stream.concat(stated, metric.getMeasurements().stream().map(Measurement::getQuantity))
                .filter(quantity -> quantity != null && isOnItsScale(quantity)).toList();
    }

    /** A change such as {@code +20 %} is a share of what was, whatever the unit. */
    private static boolean isShare(Target target) {
        return target.getChange() != null && target.getQuantity() != null && "%".equals(target.getQuantity().getUnit());
    }

    private static boolean isOnItsScale(Quantity quantity) {
        return quantity.getScale() == null
                || Scale.endingAt(quantity.getScale()).filter(scale -> scale.contains(quantity.getAmount()))
                        .isPresent();
    }

    private static void report(List<Quantity> alike, Metric metric, RuleContext context) {
        Quantity first = alike.get(0);
        String unit = metric.getUnit() == null ? "that of its first amount" : "'" + metric.getUnit() + "'";
        String more = switch (alike.size()) {
            case 1 -> "";
            case 2 -> "; nor does 1 more amount";
            default -> "; nor do " + (alike.size() - 1) + " more amounts";
        };
        context.report(first, "'" + NodeModelUtils.getTokenText(WrittenFile.of(first).nodeOf(first))
                + "' does not compare with the unit of the metric, which is " + unit + more
                + ". Write all amounts in one unit.");
    }
}
