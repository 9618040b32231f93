package jtbd.dsl.ide.mends;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.UnitsOfTime;
import jtbd.dsl.rules.metric.UnitMismatch;

/** Writes an amount of time in the unit of its metric. */
@Mends(value = UnitMismatch.class, mayBeSure = true)
final class ConvertUnit extends MendOf<Quantity> {

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
        Optional<Integer> from = Optional.ofNullable(quantity.getUnit()).flatMap(UnitsOfTime::seconds);
        Optional<Integer> to = Optional.ofNullable(wanted).flatMap(UnitsOfTime::seconds);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal[] whole = quantity.getAmount().multiply(BigDecimal.valueOf(from.get()))
                .divideAndRemainder(BigDecimal.valueOf(to.get()));
        return whole[1].signum() == 0 ? Optional.of(Decimals.text(whole[0]) + " " + wanted)
                : Optional.empty();
    }
}
