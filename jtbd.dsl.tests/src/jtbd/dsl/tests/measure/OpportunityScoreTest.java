package jtbd.dsl.tests.measure;

import static jtbd.dsl.tests.measure.Numbers.n;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.measure.OpportunityScore;

/** Worked examples after Ulwick, What Customers Want, 2005. */
class OpportunityScoreTest {

    @ParameterizedTest
    @CsvSource({
        "9, 3, 15", "9, 5, 13", "7.4, 7.4, 7.4", "5, 9, 5", "10, 0, 20", "0, 10, 0", "0, 0, 0", "9.1, 2.4, 15.8"})
    void it_is_importance_plus_unmet_satisfaction(String importance, String satisfaction, String score) {
        assertThat(score(n(importance), n(satisfaction))).isEqualTo(n(score));
    }

    @Test
    void more_importance_raises_it() {
        for (BigDecimal satisfaction : Numbers.scores()) {
            assertThat(Numbers.scores().stream().map(importance -> score(importance, satisfaction)))
                    .isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void more_satisfaction_never_raises_it() {
        for (BigDecimal importance : Numbers.scores()) {
            assertThat(Numbers.scores().stream().map(satisfaction -> score(importance, satisfaction).negate()))
                    .isSorted();
        }
    }

    @Test
    void it_stays_between_the_importance_and_twenty() {
        for (BigDecimal importance : Numbers.scores()) {
            assertThat(Numbers.scores()).allSatisfy(satisfaction -> assertThat(score(importance, satisfaction))
                    .isBetween(importance, OpportunityScore.HIGHEST));
        }
    }

    @Test
    void only_more_satisfaction_than_importance_is_overserved() {
        assertThat(OpportunityScore.of(n("5"), n("9")).overserved()).isTrue();
        assertThat(OpportunityScore.of(n("7.4"), n("7.40")).overserved()).isFalse();
    }

    @Test
    void equal_numbers_make_equal_scores_however_they_were_written() {
        assertThat(OpportunityScore.of(n("9.0"), n("3"))).isEqualTo(OpportunityScore.of(n("9"), n("3.00")));
    }

    @Test
    void numbers_beyond_ten_or_below_zero_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> OpportunityScore.of(n("10.1"), n("3")))
                .withMessage("Importance 10.1 is not between 0 and 10");
        assertThatIllegalArgumentException().isThrownBy(() -> OpportunityScore.of(n("9"), n("-1")))
                .withMessage("Satisfaction -1 is not between 0 and 10");
    }

    private static BigDecimal score(BigDecimal importance, BigDecimal satisfaction) {
        return OpportunityScore.of(importance, satisfaction).value();
    }
}
