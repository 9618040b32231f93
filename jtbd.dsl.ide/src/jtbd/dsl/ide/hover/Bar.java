package jtbd.dsl.ide.hover;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share as a bar of letters: {@code ▇▇▇▇▁▁▁▁▁▁}. */
final class Bar {

    private static final int LENGTH = 10;

    private Bar() {
    }

    /** @param share 0–1; what lies beyond is drawn as the nearer end */
    static String of(BigDecimal share) {
        BigDecimal within = share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        int full = within.multiply(BigDecimal.valueOf(LENGTH)).setScale(0, RoundingMode.HALF_UP).intValue();
        return "▇".repeat(full) + "▁".repeat(LENGTH - full);
    }
}
