package jtbd.dsl.tests.measure;

import static jtbd.dsl.tests.measure.Numbers.n;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.measure.Growth;
import jtbd.dsl.measure.Pace;

class GrowthTest {

    private static final LocalDate START = LocalDate.parse("2025-01-01");

    @ParameterizedTest
    @CsvSource({
        "20, YEAR, 2025-01-01, 100", "20, YEAR, 2026-01-01, 120", "20, YEAR, 2027-01-01, 144",
        "10, QUARTER, 2025-07-01, 121", "1, MONTH, 2025-02-01, 101", "-50, WEEK, 2025-01-15, 25",
        "1, DAY, 2025-01-03, 102.01",
        "-100, YEAR, 2026-01-01, 0", "20, YEAR, 2024-01-01, 100"})
    void every_period_multiplies_by_the_same_factor(String percent, Pace pace, LocalDate to, String reached) {
        assertThat(new Growth(n(percent), pace).reached(n("100"), START, to)).isEqualTo(n(reached));
    }

    @Test
    void within_a_period_it_is_linear() {
        assertThat(new Growth(n("14"), Pace.MONTH).reached(n("100"), START, START.plusDays(15)).doubleValue())
                .isCloseTo(100 + 14.0 * 15 / 31, within(1e-9));
        assertThat(new Growth(n("10"), Pace.YEAR).reached(n("100"), START, START.plusDays(73))).isEqualTo(n("102"));
    }

    @Test
    void it_never_falls_from_one_day_to_the_next() {
        Growth growth = new Growth(n("20"), Pace.MONTH);
        assertThat(START.datesUntil(START.plusYears(3)).map(day -> growth.reached(n("100"), START, day))).isSorted();
    }

    @Test
    void a_change_without_a_period_happens_once() {
        assertThat(Growth.once(n("12"), n("20"))).isEqualTo(n("14.4"));
        assertThat(Growth.once(n("12"), n("-25"))).isEqualTo(n("9"));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 2026-01-01", "2025-06-01, 2026-01-01", "2026-01-01, 2026-01-01", "2026-01-02, 2027-01-01"})
    void a_day_belongs_to_the_period_that_ends_next(LocalDate day, LocalDate end) {
        assertThat(new Growth(n("20"), Pace.YEAR).periodEnd(START, day)).isEqualTo(end);
    }

    @Test
    void nothing_shrinks_to_less_than_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Growth(n("-101"), Pace.YEAR));
    }

    @Test
    void periods_are_the_words_of_the_calendar() {
        assertThat(Pace.of("year")).contains(Pace.YEAR);
        assertThat(Pace.of("quarters")).contains(Pace.QUARTER);
        assertThat(Pace.of("visit")).isEmpty();
    }
}
