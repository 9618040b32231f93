package jtbd.dsl.measure;

import java.math.BigDecimal;

/**
 * A number with what it counts, such as 5 minutes or 2 per week, which compares only with its like.
 *
 * @param value the number
 * @param unit what it counts, empty where it is a bare number
 * @param period what it is counted per, empty where it is not a rate
 */
public record Amount(BigDecimal value, String unit, String period) {

    private static final String SCORE = "/10";

    public Amount {
        value = Decimals.plain(value);
    }

    /** A score such as 4.5/5: it compares with scores on every scale. */
    public static Amount score(BigDecimal value, Scale scale) {
        return new Amount(scale.outOfTen(value), SCORE, "");
    }

    /**
     * Whether both have the same unit and the same period, so that their values may be compared.
     *
     * <p>One minute and two minutes are the same unit, 5 m and 5 ms are not: a plural's {@code s} is overlooked in
     * words of more than three letters. Nothing is converted: 60 minutes and one hour do not compare.
     */
    public boolean isComparableWith(Amount other) {
        return singular(unit).equals(singular(other.unit)) && singular(period).equals(singular(other.period));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
