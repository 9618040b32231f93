package jtbd.dsl.measure;

import java.math.BigDecimal;

/**
 * The lower edge of a zone on the opportunity landscape: all points whose opportunity score is the threshold.
 *
 * <p>The landscape has importance, 0–10, on x and satisfaction, 0–10, on y. At and below the diagonal the score is
 * {@code 2·importance − satisfaction}, so the edge is a straight line: from no satisfaction at half the threshold up
 * to the right border, or to the diagonal where that comes first.
 *
 * @param zone the zone that begins here
 * @param threshold the opportunity score along the line, 0–20
 */
public record ZoneLine(Zone zone, BigDecimal threshold) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The importance where the line meets the x axis, that is at satisfaction 0. */
    public BigDecimal startImportance() {
        return Decimals.quotient(threshold, TWO);
    }

    /** The importance where the line ends. */
    public BigDecimal endImportance() {
        return threshold.min(BigDecimal.TEN);
    }

    /** The satisfaction where the line ends. */
    public BigDecimal endSatisfaction() {
        return Decimals.plain(endImportance().multiply(TWO).subtract(threshold));
    }
}
