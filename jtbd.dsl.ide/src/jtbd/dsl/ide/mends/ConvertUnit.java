package jtbd.dsl.ide.mends;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.rules.metric.UnitMismatch;

/** Writes an amount of time in the unit of its metric. */
@Mends(value = UnitMismatch.class, mayBeSure = true)
final class ConvertUnit extends MendOf<Quantity> {

    private static final Map<String, Integer> SECONDS = Map.of("second", 1, "minute", 60, "hour", 3_600,
            "day", 86_400, "week", 604_800);

    ConvertUnit() {
        super(Quantity.class);
    }

    @Override
    Stream<Proposal> mend(Quantity quantity, Complaint complaint) {
        Optional<Metric> metric = complaint.about(Metric.class);
        String wanted = metric.map(Metric::getUnit).orElse(null);
        return Stream.of(quantity).filter(amount -> amount.getPeriod() == null)
                .flatMap(amount -> converted(amount, wanted).stream())
                .map(text -> Proposal.sure("Write it as " + text,
                        complaint.draft().replace(complaint.file().region(quantity), text)));
    }

    private static Optional<String> converted(Quantity quantity, String wanted) {
        Integer from = seconds(quantity.getUnit());
        Integer to = seconds(wanted);
        if (from == null || to == null) {
            return Optional.empty();
        }
        BigDecimal[] whole = quantity.getAmount().multiply(BigDecimal.valueOf(from))
                .divideAndRemainder(BigDecimal.valueOf(to));
        return whole[1].signum() == 0 ? Optional.of(Decimals.text(whole[0]) + " " + wanted)
                : Optional.empty();
    }

    private static Integer seconds(String unit) {
        return unit == null ? null : SECONDS.get(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
    }
}
