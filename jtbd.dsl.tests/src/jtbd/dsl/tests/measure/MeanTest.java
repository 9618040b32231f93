package jtbd.dsl.tests.measure;

import static jtbd.dsl.tests.measure.Numbers.n;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.measure.Mean;

class MeanTest {

    @Test
    void it_is_the_sum_over_the_count() {
        assertThat(Mean.of(List.of(n("4"), n("3"), n("3.5")))).contains(n("3.5"));
        assertThat(Mean.of(List.of(n("1"), n("0"), n("0")))).contains(n("0.3333333333333333"));
    }

    @Test
    void nothing_has_no_mean() {
        assertThat(Mean.of(List.of())).isEmpty();
    }
}
