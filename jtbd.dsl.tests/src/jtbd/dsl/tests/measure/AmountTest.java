package jtbd.dsl.tests.measure;

import static jtbd.dsl.tests.measure.Numbers.n;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.measure.Amount;
import jtbd.dsl.measure.Scale;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "%, '', %, ''", "minutes, '', minute, ''", "CNY, month, CNY, months", "'', week, '', week", "'', '', '', ''"})
    void amounts_of_one_unit_and_period_compare(String unit, String period, String otherUnit, String otherPeriod) {
        assertThat(comparable(unit, period, otherUnit, otherPeriod)).isTrue();
        assertThat(comparable(otherUnit, otherPeriod, unit, period)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "%, '', minutes, ''", "minutes, '', hours, ''", "CNY, '', CNY, month", "CNY, week, CNY, month",
        "m, '', ms, ''", "mW, '', MW, ''", "%, '', '', ''"})
    void amounts_of_another_unit_or_period_do_not(String unit, String period, String otherUnit, String otherPeriod) {
        assertThat(comparable(unit, period, otherUnit, otherPeriod)).isFalse();
        assertThat(comparable(otherUnit, otherPeriod, unit, period)).isFalse();
    }

    @Test
    void scores_compare_on_every_scale_but_with_nothing_else() {
        Amount stars = Amount.score(n("4.5"), Scale.upTo(n("5")));
        assertThat(stars).isEqualTo(Amount.score(n("9"), Scale.OF_TEN));
        assertThat(stars.isComparableWith(new Amount(n("9"), "", ""))).isFalse();
    }

    private static boolean comparable(String unit, String period, String otherUnit, String otherPeriod) {
        return new Amount(n("1"), unit, period).isComparableWith(new Amount(n("2"), otherUnit, otherPeriod));
    }
}
