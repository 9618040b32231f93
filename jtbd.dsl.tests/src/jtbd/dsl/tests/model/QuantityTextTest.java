package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.tests.fixtures.Models;

class QuantityTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"85 %", "4.5/5", "200000 CNY", "2 per week", "5 minutes", "-3", "12 CNY per month"})
    void a_quantity_is_told_as_it_is_written(String quantity) {
        assertThat(QuantityText.of(metric("baseline " + quantity).getBaseline())).isEqualTo(quantity);
    }

    @Test
    void a_unit_loses_its_quotation_marks() {
        assertThat(QuantityText.of(metric("baseline 5 \"kWh/t\" per day").getBaseline())).isEqualTo("5 kWh/t per day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 85 % by 2027-06-30", ">= 4.5/5", "+20 % per year", "-5 minutes", "95 %"})
    void a_target_is_told_as_it_is_written(String target) {
        assertThat(QuantityText.of(metric("target " + target).getTarget())).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"day, 1 day", "1 day, 1 day", "2 weeks, 2 weeks", "month, 1 month"})
    void how_often_is_an_amount_of_one_where_none_is_written(String every, String told) {
        Job job = Models.of("job A functional { significance minor every " + every + " }").find(Job.class, "A");
        assertThat(QuantityText.of(job.getSignificance().getFrequency())).isEqualTo(told);
    }

    @Test
    void a_score_drops_needless_zeros() {
        Job job = Models.of("job A functional score 9.0/10").find(Job.class, "A");
        assertThat(QuantityText.of(job.getScore())).isEqualTo("9/10");
        assertThat(QuantityText.of(job.getImportance())).isEmpty();
    }

    @Test
    void an_estimate_is_a_quantity_or_words() {
        Segment segment = Models.of("segment A { size 2000 people pays \"little\" }").find(Segment.class, "A");
        assertThat(QuantityText.of(segment.getSize())).isEqualTo("2000 people");
        assertThat(QuantityText.of(segment.getPays())).isEqualTo("little");
    }

    private static Metric metric(String body) {
        return Models.of("metric A { " + body + " }").find(Metric.class, "A");
    }
}
