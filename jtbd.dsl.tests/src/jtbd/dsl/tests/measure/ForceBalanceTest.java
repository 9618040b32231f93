package jtbd.dsl.tests.measure;

import static jtbd.dsl.tests.measure.Numbers.n;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.measure.ForceBalance;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.measure.SwitchOutlook;

class ForceBalanceTest {

    /** Push 4, pull 5, anxiety 3, habit 2, all of five: the example of the language description. */
    private final ForceBalance repair = new ForceBalance(ofFive("4"), ofFive("5"), ofFive("3"), ofFive("2"));

    @Test
    void it_is_driving_minus_holding_strength() {
        assertThat(repair.driving()).isEqualTo(n("18"));
        assertThat(repair.holding()).isEqualTo(n("10"));
        assertThat(repair.value()).isEqualTo(n("8"));
    }

    @Test
    void the_shares_of_the_four_make_up_the_whole() {
        assertThat(repair.shareOf(repair.push())).contains(n("0.2857142857142857"));
        ForceBalance even = new ForceBalance(n("5"), n("2"), n("2"), n("1"));
        assertThat(List.of(even.push(), even.pull(), even.anxiety(), even.habit()))
                .extracting(strength -> even.shareOf(strength).orElseThrow())
                .containsExactly(n("0.5"), n("0.2"), n("0.2"), n("0.1"));
    }

    @Test
    void forces_without_strength_have_no_shares() {
        ForceBalance still = new ForceBalance(n("0"), n("0"), n("0"), n("0"));
        assertThat(still.value()).isEqualTo(n("0"));
        assertThat(still.shareOf(still.push())).isEmpty();
        assertThat(still.outlook()).isEqualTo(SwitchOutlook.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 10, 6, 4, LIKELY", "3, 3, 2, 2, LIKELY", "3, 2.9, 2, 2, OPEN", "5, 5, 5, 5, OPEN",
        "2, 2.1, 3, 3, OPEN", "2, 2, 3, 3, UNLIKELY", "1, 0, 9, 9, UNLIKELY"})
    void a_switch_is_likely_from_sixty_and_unlikely_up_to_forty_percent(
            String push, String pull, String anxiety, String habit, SwitchOutlook outlook) {
        assertThat(new ForceBalance(n(push), n(pull), n(anxiety), n(habit)).outlook()).isEqualTo(outlook);
    }

    @Test
    void with_one_side_empty_a_switch_is_open() {
        assertThat(new ForceBalance(n("9"), n("9"), n("0"), n("0")).outlook()).isEqualTo(SwitchOutlook.OPEN);
        assertThat(new ForceBalance(n("0"), n("0"), n("9"), n("9")).outlook()).isEqualTo(SwitchOutlook.OPEN);
    }

    @Test
    void more_push_or_pull_never_makes_a_switch_less_likely() {
        for (BigDecimal more : Numbers.scores()) {
            ForceBalance pushed = new ForceBalance(n("1").add(more), n("1"), n("4"), n("4"));
            ForceBalance pulled = new ForceBalance(n("1"), n("1").add(more), n("4"), n("4"));
            assertThat(pushed.value()).isEqualByComparingTo(pulled.value()).isEqualByComparingTo(more.subtract(n("6")));
            assertThat(pushed.outlook()).isEqualTo(pulled.outlook());
        }
        assertThat(Numbers.scores().stream()
                .map(more -> new ForceBalance(n("1").add(more), n("1"), n("4"), n("4")).outlook().ordinal())
                .map(ordinal -> -ordinal)).isSorted();
    }

    @Test
    void changing_sides_turns_the_outlook_round() {
        ForceBalance reversed =
                new ForceBalance(repair.anxiety(), repair.habit(), repair.push(), repair.pull());
        assertThat(reversed.value()).isEqualTo(repair.value().negate());
        assertThat(repair.outlook()).isEqualTo(SwitchOutlook.LIKELY);
        assertThat(reversed.outlook()).isEqualTo(SwitchOutlook.UNLIKELY);
    }

    @Test
    void a_strength_below_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ForceBalance(n("1"), n("-1"), n("0"), n("0")))
                .withMessage("The strength of a force is not below zero: -1");
    }

    private static BigDecimal ofFive(String strength) {
        return Scale.OF_FORCES.outOfTen(n(strength));
    }
}
