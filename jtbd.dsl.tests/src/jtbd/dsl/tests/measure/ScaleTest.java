package jtbd.dsl.tests.measure;

import static jtbd.dsl.tests.measure.Numbers.n;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.measure.Scale;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "9, 10, 9", "4.5, 5, 9", "2.4, 10, 2.4", "0, 5, 0", "5, 5, 10", "85, 100, 8.5", "1, 3, 3.333333333333333"})
    void a_score_of_a_on_b_is_compared_as_ten_a_by_b(String value, String highest, String outOfTen) {
        assertThat(Scale.upTo(n(highest)).outOfTen(n(value))).isEqualTo(n(outOfTen));
    }

    @Test
    void the_same_score_on_two_scales_is_equal() {
        assertThat(Scale.upTo(n("5")).outOfTen(n("4.5"))).isEqualTo(Scale.OF_TEN.outOfTen(n("9.0")));
    }

    @Test
    void the_lowest_value_does_not_change_the_score_but_the_height() {
        Scale stars = new Scale(n("1"), n("5"));
        assertThat(stars.outOfTen(n("1"))).isEqualTo(n("2"));
        assertThat(stars.heightOf(n("1"))).isEqualTo(n("0"));
        assertThat(stars.heightOf(n("3"))).isEqualTo(n("0.5"));
        assertThat(stars.heightOf(n("5"))).isEqualTo(n("1"));
    }

    @Test
    void both_ends_belong_to_the_scale() {
        assertThat(new Scale(n("1"), n("5")).contains(n("1"))).isTrue();
        assertThat(new Scale(n("1"), n("5")).contains(n("5.0"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"11, 10", "-1, 10", "5.01, 5"})
    void a_value_beyond_its_scale_is_refused(String value, String highest) {
        assertThat(Scale.upTo(n(highest)).contains(n(value))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Scale.upTo(n(highest)).outOfTen(n(value)))
                .withMessage("Score %s is not between 0 and %s", value, highest);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 5", "5, 1", "-1, 5"})
    void a_scale_without_room_or_below_zero_is_refused(String lowest, String highest) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(n(lowest), n(highest)))
                .withMessage("A scale from %s to %s cannot be used", lowest, highest);
    }

    @Test
    void a_higher_value_is_a_higher_score() {
        assertThat(Numbers.scores().stream().map(Scale.OF_TEN::outOfTen)).isSorted().doesNotHaveDuplicates();
    }
}
