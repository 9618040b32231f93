package jtbd.dsl.tests.measure;

import static jtbd.dsl.tests.measure.Numbers.n;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.measure.Comparison;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "'>', false, false, true", "'>=', false, true, true", "<, true, false, false", "<=, true, true, false",
        "=, false, true, false"})
    void it_holds_below_at_or_above_the_target(String symbol, boolean below, boolean at, boolean above) {
        Comparison comparison = Comparison.of(symbol).orElseThrow();
        assertThat(comparison.symbol()).isEqualTo(symbol);
        assertThat(comparison.holds(n("84"), n("85"))).isEqualTo(below);
        assertThat(comparison.holds(n("85.0"), n("85"))).isEqualTo(at);
        assertThat(comparison.holds(n("86"), n("85"))).isEqualTo(above);
    }

    @Test
    void another_symbol_is_no_comparison() {
        assertThat(Comparison.of("≥")).isEmpty();
        assertThat(Comparison.of("")).isEmpty();
    }

    @Test
    void a_target_without_a_sign_is_approached_from_the_start() {
        assertThat(Comparison.from(n("12"), n("95"))).isEqualTo(Comparison.AT_LEAST);
        assertThat(Comparison.from(n("95"), n("12"))).isEqualTo(Comparison.AT_MOST);
        assertThat(Comparison.from(n("95"), n("95"))).isEqualTo(Comparison.AT_LEAST);
    }

    @Test
    void nothing_is_left_to_go_on_the_good_side() {
        assertThat(Comparison.AT_LEAST.distance(n("80"), n("85"))).isEqualTo(n("5"));
        assertThat(Comparison.AT_LEAST.distance(n("90"), n("85"))).isEqualTo(n("0"));
        assertThat(Comparison.BELOW.distance(n("90"), n("85"))).isEqualTo(n("5"));
        assertThat(Comparison.BELOW.distance(n("80"), n("85"))).isEqualTo(n("0"));
        assertThat(Comparison.EXACTLY.distance(n("90"), n("85"))).isEqualTo(n("5"));
        assertThat(Comparison.EXACTLY.distance(n("80"), n("85"))).isEqualTo(n("5"));
    }
}
