package jtbd.dsl.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The scale a number was given on, such as the 5 of {@code 4.5/5}, or the 0 to 5 of a scorecard.
 *
 * <p>Scores on different scales are compared as {@code 10·a/b}: on tenths of their highest value, whatever their
 * lowest is, so that {@code 4.5/5} and {@code 9/10} are the same. No unit.
 *
 * @throws IllegalArgumentException if the highest value is not above zero and above the lowest, or the lowest is
 *         below zero
 */
public record Scale(BigDecimal lowest, BigDecimal highest) {

    /** What the strength of a force is measured on where nothing is said: 0 to 5. */
    public static final Scale OF_FORCES = upTo(BigDecimal.valueOf(5));

    /** What every score is compared on: 0 to 10. */
    public static final Scale OF_TEN = upTo(BigDecimal.TEN);

    public Scale {
        lowest = Decimals.plain(lowest);
        highest = Decimals.plain(highest);
        if (lowest.signum() < 0 || highest.compareTo(lowest) <= 0) {
            throw new IllegalArgumentException(
                    "A scale from " + Decimals.text(lowest) + " to " + Decimals.text(highest) + " cannot be used");
        }
    }

    /** The scale from zero to this number. */
    public static Scale upTo(BigDecimal highest) {
        return new Scale(BigDecimal.ZERO, highest);
    }

    /** The scale from zero to this number; none where the number is not above zero. */
    public static Optional<Scale> endingAt(BigDecimal highest) {
        return highest.signum() > 0 ? Optional.of(upTo(highest)) : Optional.empty();
    }

    /** Whether the value is on this scale, both ends included. */
    public boolean contains(BigDecimal value) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
    }

    /**
     * The value as all scores are compared: {@code 10·a/b}, 0–10.
     *
     * @throws IllegalArgumentException if the value is not on this scale
     */
    public BigDecimal outOfTen(BigDecimal value) {
        return Decimals.quotient(BigDecimal.TEN.multiply(onScale(value)), highest);
    }

    /**
     * How far up this scale the value is, 0 (lowest) – 1 (highest), as the shade of a heat map needs it.
     *
     * @throws IllegalArgumentException if the value is not on this scale
     */
    public BigDecimal heightOf(BigDecimal value) {
        return Decimals.quotient(onScale(value).subtract(lowest), highest.subtract(lowest));
    }

    private BigDecimal onScale(BigDecimal value) {
        return Decimals.inRange("Score", value, lowest, highest);
    }
}
