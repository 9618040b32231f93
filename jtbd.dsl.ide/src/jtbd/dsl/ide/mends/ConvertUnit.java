package jtbd.dsl.ide.mends;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.UnitsOfTime;
import jtbd.dsl.rules.metric.UnitMismatch;

/** Writes an amount of time, or of what has a sign of its own, in the unit of its metric. */
@Mends(value = UnitMismatch.class, mayBeSure = true)
final class ConvertUnit extends MendOf<Quantity> {

    /** Signs and short forms, and what they stand for; "$" and "m" stand for too many. */
    private static final Map<String, String> IN_FULL = Map.of("€", "EUR", "£", "GBP", "s", "second", "min", "minute",
            "h", "hour", "hours", "hour", "d", "day", "minutes", "minute", "seconds", "second", "days", "day");

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

    private static String inFull(String unit) {
        return IN_FULL.getOrDefault(unit, unit);
    }

    private static Optional<String> converted(Quantity quantity, String wanted) {
        if (wanted != null && quantity.getUnit() != null && inFull(quantity.getUnit()).equals(inFull(wanted))) {
            return Optional.of(Decimals.text(quantity.getAmount()) + " " + wanted);
        }
        Optional<Integer> from = Optional.ofNullable(quantity.getUnit()).map(ConvertUnit::inFull)
                .flatMap(UnitsOfTime::seconds);
        Optional<Integer> to = Optional.ofNullable(wanted).map(ConvertUnit::inFull).flatMap(UnitsOfTime::seconds);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal[] whole = quantity.getAmount().multiply(BigDecimal.valueOf(from.get()))
                .divideAndRemainder(BigDecimal.valueOf(to.get()));
        return whole[1].signum() == 0 ? Optional.of(Decimals.text(whole[0]) + " " + wanted)
                : Optional.empty();
    }
}
