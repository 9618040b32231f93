package jtbd.dsl.ide.hover;

import java.math.BigDecimal;

import jtbd.dsl.measure.Decimals;

/** A share from 0 to 1 as whole percent. */
final class Percent {

    private Percent() {
    }

    static String of(BigDecimal share) {
        return Decimals.text(share.movePointRight(2), 0) + " %";
    }
}
