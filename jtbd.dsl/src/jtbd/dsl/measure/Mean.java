package jtbd.dsl.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** The arithmetic mean of numbers on one scale, such as the scores of a pillar's attributes. */
public final class Mean {

    private Mean() {
    }

    /** The sum over the count, in the numbers' own unit; none where there are no numbers. */
    public static Optional<BigDecimal> of(Collection<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(Decimals.quotient(sum, BigDecimal.valueOf(numbers.size())));
    }
}
