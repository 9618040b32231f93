package jtbd.dsl.tests.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Short words for numbers in the tests of measures. */
final class Numbers {

    private Numbers() {
    }

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    /** 0, 0.5, 1 … 10: enough to try a property everywhere. */
    static List<BigDecimal> scores() {
        return IntStream.rangeClosed(0, 20).mapToObj(half -> n("0.5").multiply(BigDecimal.valueOf(half))).toList();
    }
}
