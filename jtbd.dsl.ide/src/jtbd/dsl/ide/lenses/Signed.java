package jtbd.dsl.ide.lenses;

import java.math.BigDecimal;

import jtbd.dsl.measure.Decimals;

/** A number that may be on either side of zero: {@code +9}, {@code −4}. */
final class Signed {

    private Signed() {
    }

    static String of(BigDecimal number) {
        return (number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "") + Decimals.text(number.abs(), 1);
    }
}
