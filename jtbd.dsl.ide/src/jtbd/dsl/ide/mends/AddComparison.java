package jtbd.dsl.ide.mends;

import java.math.BigDecimal;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.rules.metric.TargetWithoutComparison;

/** Says whether more or less of a metric is better; its baseline tells, where it has one. */
@Mends(value = TargetWithoutComparison.class, mayBeSure = true)
final class AddComparison extends MendOf<Metric> {

    AddComparison() {
        super(Metric.class);
    }

    @Override
    Stream<Proposal> mend(Metric metric, Complaint complaint) {
        int from = start(metric).compareTo(metric.getTarget().getQuantity().getAmount());
        boolean isKnown = hasStart(metric) && from != 0;
        return Stream.of(">=", "<=").filter(sign -> !isKnown || sign.equals(from < 0 ? ">=" : "<="))
                .map(sign -> new Proposal("Put " + sign + " before it", isKnown,
                        complaint.draft().insert(complaint.region().getOffset(), sign + " ")));
    }

    private static boolean hasStart(Metric metric) {
        return metric.getBaseline() != null || !metric.getMeasurements().isEmpty();
    }

    private static BigDecimal start(Metric metric) {
        if (!hasStart(metric)) {
            return BigDecimal.ZERO;
        }
        return metric.getBaseline() != null ? metric.getBaseline().getAmount()
                : metric.getMeasurements().get(0).getQuantity().getAmount();
    }
}
