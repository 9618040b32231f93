package jtbd.dsl.tests.measure;

import static jtbd.dsl.tests.measure.Numbers.n;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.measure.Comparison;
import jtbd.dsl.measure.MetricProgress;
import jtbd.dsl.measure.MetricTarget;
import jtbd.dsl.measure.ProgressStatus;
import jtbd.dsl.measure.Reading;

class MetricProgressTest {

    private static final MetricTarget ALMOST_ALL = MetricTarget.of(Comparison.AT_LEAST, n("95"));
    private static final MetricTarget IN_100_DAYS = MetricTarget.of(Comparison.AT_LEAST, n("100")).by(day(100));

    @Test
    void the_audited_sessions_of_the_language_description_are_on_time() {
        MetricProgress sessions = MetricProgress.of(n("12"), ALMOST_ALL.by(LocalDate.parse("2027-06-30")), List.of(
                new Reading(LocalDate.parse("2026-03-31"), n("18")),
                new Reading(LocalDate.parse("2026-06-30"), n("31"))));
        // 19 of 83 points in 91 of 456 days
        assertThat(sessions.share()).contains(n("0.2289156626506024"));
        assertThat(sessions.status()).isEqualTo(ProgressStatus.ON_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "25, 25, ON_TIME", "25, 24.99, LATE", "25, -1, LATE", "99, 99, ON_TIME", "100, 99, LATE", "200, 99, LATE",
        "25, 100, REACHED", "200, 100, REACHED", "0, -5, LATE", "0, 0, ON_TIME"})
    void it_is_late_below_the_line_from_the_first_measurement_to_the_due_date(
            int day, String value, ProgressStatus status) {
        assertThat(MetricProgress.of(n("0"), IN_100_DAYS, readings(0, "0", day, value)).status()).isEqualTo(status);
    }

    @Test
    void less_can_be_the_aim() {
        MetricTarget below = MetricTarget.of(Comparison.BELOW, n("5")).by(day(100));
        assertThat(MetricProgress.of(n("25"), below, readings(0, "25", 50, "15")).status())
                .isEqualTo(ProgressStatus.ON_TIME);
        assertThat(MetricProgress.of(n("25"), below, readings(0, "25", 50, "16")).status())
                .isEqualTo(ProgressStatus.LATE);
        assertThat(MetricProgress.of(n("25"), below, readings(0, "25", 50, "4.9")).status())
                .isEqualTo(ProgressStatus.REACHED);
    }

    @Test
    void an_exact_target_is_missed_by_too_much_as_by_too_little() {
        MetricTarget exactly = MetricTarget.of(Comparison.EXACTLY, n("10"));
        assertThat(MetricProgress.of(n("0"), exactly, readings(0, "0", 5, "12")).status())
                .isEqualTo(ProgressStatus.UNDER_WAY);
        assertThat(MetricProgress.of(n("0"), exactly, readings(0, "0", 5, "12")).share()).contains(n("0.8"));
        assertThat(MetricProgress.of(n("0"), exactly, readings(0, "0", 5, "10.0")).status())
                .isEqualTo(ProgressStatus.REACHED);
    }

    @Test
    void without_a_due_date_it_is_under_way_until_reached() {
        assertThat(MetricProgress.of(n("12"), ALMOST_ALL, readings(0, "12", 900, "13")).status())
                .isEqualTo(ProgressStatus.UNDER_WAY);
        assertThat(MetricProgress.of(n("12"), ALMOST_ALL, readings(0, "12", 900, "95")).status())
                .isEqualTo(ProgressStatus.REACHED);
    }

    @Test
    void without_a_measurement_it_is_not_measured() {
        MetricProgress progress = MetricProgress.of(n("12"), ALMOST_ALL, List.of());
        assertThat(progress.status()).isEqualTo(ProgressStatus.NOT_MEASURED);
        assertThat(progress.share()).isEmpty();
        assertThat(progress.latest()).isEmpty();
    }

    @Test
    void one_measurement_is_on_time_until_due() {
        assertThat(MetricProgress.of(n("12"), IN_100_DAYS, List.of(reading(99, "12"))).status())
                .isEqualTo(ProgressStatus.ON_TIME);
        assertThat(MetricProgress.of(n("12"), IN_100_DAYS, List.of(reading(100, "12"))).status())
                .isEqualTo(ProgressStatus.LATE);
    }

    @Test
    void the_last_day_counts_not_the_last_line() {
        MetricProgress progress = MetricProgress.of(n("0"), ALMOST_ALL, List.of(reading(9, "40"), reading(2, "10")));
        assertThat(progress.latest()).contains(reading(9, "40"));
    }

    @Test
    void the_share_is_one_beyond_the_target_and_below_zero_behind_the_start() {
        assertThat(MetricProgress.of(n("0"), IN_100_DAYS, readings(0, "0", 9, "130")).share()).contains(n("1"));
        assertThat(MetricProgress.of(n("0"), IN_100_DAYS, readings(0, "0", 9, "-50")).share()).contains(n("-0.5"));
    }

    @Test
    void a_target_that_was_met_at_the_start_and_is_missed_now_has_no_share() {
        MetricProgress lost = MetricProgress.of(n("100"), IN_100_DAYS, readings(0, "100", 9, "90"));
        assertThat(lost.share()).isEmpty();
        assertThat(lost.status()).isEqualTo(ProgressStatus.LATE);
    }

    @Test
    void a_better_last_value_never_makes_the_status_worse() {
        Stream<Integer> statuses = Numbers.scores().stream().map(value -> MetricProgress
                .of(n("0"), MetricTarget.of(Comparison.AT_LEAST, n("8")).by(day(100)), List.of(
                        reading(0, "0"), new Reading(day(50), value)))
                .status()).map(List.of(ProgressStatus.LATE, ProgressStatus.ON_TIME, ProgressStatus.REACHED)::indexOf);
        assertThat(statuses).isSorted().contains(0, 1, 2);
    }

    private static List<Reading> readings(int firstDay, String first, int lastDay, String last) {
        return List.of(reading(firstDay, first), reading(lastDay, last));
    }

    private static Reading reading(int day, String value) {
        return new Reading(day(day), n(value));
    }

    private static LocalDate day(int day) {
        return LocalDate.parse("2026-01-01").plusDays(day);
    }
}
