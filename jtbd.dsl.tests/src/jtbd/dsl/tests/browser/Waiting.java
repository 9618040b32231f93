package jtbd.dsl.tests.browser;

import java.util.function.BooleanSupplier;

/** Waits for what a browser will do soon, and says so where it does not. */
final class Waiting {

    private static final long LONGEST = 10_000;

    private Waiting() {
    }

    static void until(BooleanSupplier done) {
        long end = System.currentTimeMillis() + LONGEST;
        while (!done.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("It did not happen within " + LONGEST / 1000 + " seconds");
            }
            Thread.onSpinWait();
        }
    }
}
