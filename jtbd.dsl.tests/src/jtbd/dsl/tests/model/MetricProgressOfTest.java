package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.measure.MetricProgress;
import jtbd.dsl.measure.ProgressStatus;
import jtbd.dsl.model.MetricProgressOf;
import jtbd.dsl.tests.fixtures.Models;

class MetricProgressOfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12 % | >= 95 % by 2027-06-30    | 2026-03-31 = 18 %   2026-06-30 = 31 %       | ON_TIME      | 95",
        "12 % | >= 95 % by 2027-06-30    | 2026-06-30 = 18 %   2026-03-31 = 31 %       | LATE         | 95",
        "12 % | > 85 %                   | 2026-06-30 = 85 %                           | UNDER_WAY    | 85",
        "12 % | 85 %                     | 2026-06-30 = 85 %                           | REACHED      | 85",
        "90   | 85                       | 2026-06-30 = 84                             | REACHED      | 85",
        "4/5  | > 9/10                   | 2026-06-30 = 4.6/5                          | REACHED      | 9",
        "5 minutes | < 2 minutes         | 2026-06-30 = 1 minute                       | REACHED      | 2",
        "100 orders | +20 % per year     | 2025-01-01 = 100 orders   2026-01-01 = 120 orders | REACHED | 120",
        "100 orders | +20 % per year     | 2025-01-01 = 100 orders   2026-01-01 = 119 orders | LATE    | 120",
        "100 orders | +20 % per year     | 2025-01-01 = 100 orders   2026-01-02 = 121 orders | ON_TIME | 144",
        "100 orders | +20 % per year by 2027-01-01 | 2025-01-01 = 100 orders           | ON_TIME      | 144",
        "100 orders | +20 % per year by 2027-01-01 | 2025-01-01 = 100 orders  2026-01-01 = 120 orders | ON_TIME | 144",
        "100 orders | +20 % per year by 2027-01-01 | 2025-01-01 = 100 orders  2026-01-01 = 119 orders | LATE    | 144",
        "100 orders | -50 % per year by 2027-01-01 | 2025-01-01 = 100 orders  2026-01-01 = 50 orders  | ON_TIME | 25",
        "100 orders | -50 % per year by 2027-01-01 | 2025-01-01 = 100 orders  2026-01-01 = 51 orders  | LATE    | 25",
        "100 orders | -20 %              | 2025-01-01 = 80 orders                      | REACHED      | 80",
        "5 minutes  | +2 minutes         | 2025-01-01 = 7 minutes                      | REACHED      | 7"})
    void a_metric_is_judged_by_its_last_measurement(
            String baseline, String target, String measured, ProgressStatus status, String value) {
        MetricProgress progress = progress(
                "baseline " + baseline + " target " + target + " measured " + measured).orElseThrow();
        assertThat(progress.status()).isEqualTo(status);
        assertThat(progress.target().value()).isEqualTo(new BigDecimal(value));
    }

    @Test
    void without_a_baseline_the_first_day_measured_is_the_start() {
        assertThat(progress("target 20   measured 2026-02-01 = 15   2026-01-01 = 10").orElseThrow().share())
                .contains(new BigDecimal("0.5"));
    }

    @Test
    void a_bare_number_is_in_the_metrics_unit() {
        assertThat(progress("unit % baseline 12 target 85 % measured 2026-01-01 = 12 %")).isPresent();
        assertThat(progress("unit CNY per month baseline 12 target 85 CNY per month")).isPresent();
        assertThat(progress("unit minutes baseline 12 target 85 %")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline 12 %", "target 85 %", "baseline 12 % target 85 minutes",
        "baseline 12 % target 85 % measured 2026-01-01 = 12", "baseline 12 orders target +5 minutes",
        "baseline 6/5 target 4/5", "baseline 12 target +20 % per visit"})
    void what_cannot_be_compared_has_no_progress(String body) {
        assertThat(progress(body)).isEmpty();
    }

    @Test
    void before_the_first_measurement_it_is_not_measured() {
        MetricProgress progress = progress("baseline 10 target +20 % per year by 2027-01-01").orElseThrow();
        assertThat(progress.status()).isEqualTo(ProgressStatus.NOT_MEASURED);
        assertThat(progress.target().value()).isEqualTo(new BigDecimal("12"));
    }

    @Test
    void a_target_without_any_measured_value_is_not_measured_even_without_a_start() {
        assertThat(MetricProgressOf.status(metric("target > 85 %"))).contains(ProgressStatus.NOT_MEASURED);
        assertThat(MetricProgressOf.status(metric("target +20 % per year"))).contains(ProgressStatus.NOT_MEASURED);
        assertThat(MetricProgressOf.status(metric("target >= 85 % measured 2026-01-01 = 90 %")))
                .contains(ProgressStatus.REACHED);
        assertThat(MetricProgressOf.status(metric("target 85 % measured 2026-01-01 = 90 kg"))).isEmpty();
        assertThat(MetricProgressOf.status(metric("baseline 12 %"))).isEmpty();
    }

    private static Optional<MetricProgress> progress(String body) {
        return MetricProgressOf.metric(metric(body));
    }

    private static Metric metric(String body) {
        return Models.of("metric Audits { " + body + " }").find(Metric.class, "Audits");
    }
}
