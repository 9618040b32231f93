package jtbd.dsl.tests.measure;

import static jtbd.dsl.tests.measure.Numbers.n;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.Zone;
import jtbd.dsl.measure.ZoneLine;
import jtbd.dsl.measure.ZoneThresholds;

class ZoneThresholdsTest {

    @ParameterizedTest
    @CsvSource({
        "10, 0, EXTREMELY_UNDERSERVED", "9, 3, EXTREMELY_UNDERSERVED", "9, 3.01, UNDERSERVED",
        "9, 6, UNDERSERVED", "9, 6.01, WORTH_A_LOOK",
        "8, 6, WORTH_A_LOOK", "10, 10, WORTH_A_LOOK", "8, 6.01, SERVED", "7.4, 7.4, SERVED", "0, 0, SERVED",
        "5, 9, OVERSERVED", "9.99, 10, OVERSERVED"})
    void a_zone_begins_at_its_threshold(String importance, String satisfaction, Zone zone) {
        assertThat(ZoneThresholds.USUAL.zoneOf(OpportunityScore.of(n(importance), n(satisfaction)))).isEqualTo(zone);
    }

    @Test
    void other_thresholds_move_the_zones() {
        OpportunityScore score = OpportunityScore.of(n("8"), n("4"));
        assertThat(ZoneThresholds.USUAL.zoneOf(score)).isEqualTo(Zone.UNDERSERVED);
        assertThat(new ZoneThresholds(n("12"), n("9"), n("6")).zoneOf(score)).isEqualTo(Zone.EXTREMELY_UNDERSERVED);
        assertThat(new ZoneThresholds(n("18"), n("13"), n("10")).zoneOf(score)).isEqualTo(Zone.WORTH_A_LOOK);
    }

    @Test
    void satisfaction_above_importance_is_overserved_even_above_a_low_threshold() {
        ZoneThresholds low = new ZoneThresholds(n("3"), n("2"), n("1"));
        assertThat(low.zoneOf(OpportunityScore.of(n("5"), n("9")))).isEqualTo(Zone.OVERSERVED);
    }

    @ParameterizedTest
    @CsvSource({"10, 12, 15", "15, 15, 10", "15, 12, 12", "21, 12, 10", "15, 12, -1"})
    void thresholds_that_do_not_fall_or_no_score_can_have_are_refused(String first, String second, String third) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZoneThresholds(n(first), n(second), n(third)))
                .withMessageStartingWith("Zone threshold");
    }

    @Test
    void only_the_two_upper_zones_are_underserved() {
        assertThat(Arrays.stream(Zone.values()).filter(Zone::isUnderserved))
                .containsExactly(Zone.EXTREMELY_UNDERSERVED, Zone.UNDERSERVED);
    }

    @Test
    void the_lines_of_the_landscape_begin_on_the_axis_and_end_at_the_border_or_the_diagonal() {
        assertThat(ZoneThresholds.USUAL.lines().stream().map(ZoneThresholdsTest::text)).containsExactly(
                "extremely underserved 7.5,0 10,5", "underserved 6,0 10,8", "worth a look 5,0 10,10");
        assertThat(text(new ZoneLine(Zone.WORTH_A_LOOK, n("6")))).isEqualTo("worth a look 3,0 6,6");
    }

    @Test
    void both_ends_of_a_line_have_the_score_it_stands_for() {
        for (ZoneLine line : ZoneThresholds.USUAL.lines()) {
            assertThat(OpportunityScore.of(line.startImportance(), n("0")).value()).isEqualTo(line.threshold());
            assertThat(OpportunityScore.of(line.endImportance(), line.endSatisfaction()).value())
                    .isEqualTo(line.threshold());
        }
    }

    private static String text(ZoneLine line) {
        return line.zone().title() + " " + line.startImportance() + ",0 "
                + line.endImportance() + "," + line.endSatisfaction();
    }
}
