package jtbd.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.tests.fixtures.Findings;

/** Which targets nothing can reach. */
class TargetsTest {

    @Test
    void no_score_is_beyond_the_ends_of_its_scale_and_no_time_is_less_than_none() {
        assertThat(told("target > 5/5")).containsExactly(
                "Nothing is more than 5/5. Write >= 5/5, or a target that can be reached.");
        assertThat(told("target < 0/5")).containsExactly(
                "Nothing is less than 0/5. Write <= 0/5, or a target that can be reached.");
        assertThat(told("unit hours target < 0")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"target < 0 CNY", "target < 0 %", "target >= 5/5", "target <= 0 hours", "target > 4/5"})
    void what_may_be_less_than_nothing_and_what_can_be_reached_is_no_finding(String target) {
        assertThat(told(target)).isEmpty();
    }

    private static List<String> told(String target) {
        return Findings.in("metric Rate \"Rate\" { " + target + " }").stream()
                .filter(finding -> finding.rule().equals("metric.target-out-of-reach")).map(Finding::message).toList();
    }
}
