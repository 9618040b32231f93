package jtbd.dsl.tests.measure;

import static jtbd.dsl.tests.measure.Numbers.n;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.measure.Decimals;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"9, 9", "9.0, 9", "2.40, 2.4", "200000, 200000", "2E+5, 200000", "0.0, 0", "-0.50, -0.5",
        "123456789012345678901234567890.1, 123456789012345678901234567890.1"})
    void a_number_is_printed_exactly_and_without_needless_zeros(String number, String text) {
        assertThat(Decimals.text(n(number))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"3.3333, 3.3", "0.25, 0.3", "-0.25, -0.3", "9.96, 10", "9, 9"})
    void rounding_is_half_up_and_adds_no_zeros(String number, String text) {
        assertThat(Decimals.text(n(number), 1)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.6, 60 %", "0.125, 13 %", "1, 100 %", "0, 0 %", "-0.5, -50 %"})
    void a_share_is_told_in_whole_percent(String share, String text) {
        assertThat(Decimals.percent(n(share))).isEqualTo(text);
    }

    @Test
    void the_text_is_the_same_in_a_locale_with_other_digits_and_commas() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Decimals.text(n("1234.5"))).isEqualTo("1234.5");
            assertThat(Decimals.text(n("1234.56"), 1)).isEqualTo("1234.6");
        } finally {
            Locale.setDefault(before);
        }
    }
}
