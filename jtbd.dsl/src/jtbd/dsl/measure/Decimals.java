package jtbd.dsl.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal numbers as all measures compute and print them: sums, differences and products are exact, quotients keep
 * sixteen digits, and the text is the same in every locale.
 *
 * <p>Decimal and not binary, because people write 2.4 and expect 9.1 + 6.7 to be 15.8, on a zone's edge too.
 */
public final class Decimals {

    private Decimals() {
    }

    /** The exact text without trailing zeros or exponent: {@code 9}, {@code 2.4}, {@code 200000}. */
    public static String text(BigDecimal number) {
        return plain(number).toPlainString();
    }

    /** The text rounded half up to at most this many decimal places: 3.333… to one place is {@code 3.3}. */
    public static String text(BigDecimal number, int places) {
        return text(number.setScale(places, RoundingMode.HALF_UP));
    }

    /** A share, 0–1, as whole percent, rounded half up: {@code 60 %}. */
    public static String percent(BigDecimal share) {
        return text(share.movePointRight(2), 0) + " %";
    }

    /** The quotient to sixteen significant digits; the divisor must not be zero. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend.divide(divisor, MathContext.DECIMAL64));
    }

    static BigDecimal quotient(long dividend, long divisor) {
        return quotient(BigDecimal.valueOf(dividend), BigDecimal.valueOf(divisor));
    }

    /** The same number in one form, so that 15 and 15.0 are equal as well as the same. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal inRange(String what, BigDecimal number, BigDecimal least, BigDecimal most) {
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    what + " " + text(number) + " is not between " + text(least) + " and " + text(most));
        }
        return plain(number);
    }
}
