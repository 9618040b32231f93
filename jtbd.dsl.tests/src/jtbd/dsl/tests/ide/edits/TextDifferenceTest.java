package jtbd.dsl.tests.ide.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import jtbd.dsl.ide.edits.TextDifference;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.tests.ide.Edits;

/** The edits between two texts: applied to the one, they make the other, and touch nothing else. */
class TextDifferenceTest {

    private static final int TEXTS = 2000;

    @Test
    void edits_turn_one_text_into_the_other() {
        Random chance = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            String before = text(chance);
            String after = text(chance);

            assertThat(Edits.apply(before, TextDifference.between(new Lines(before), after))).isEqualTo(after);
        }
    }

    @Test
    void what_stays_is_not_touched() {
        assertThat(TextDifference.between(new Lines("one\ntwo\nthree\n"), "zero\none\ntwo\nfour three\n"))
                .extracting(edit -> edit.getNewText()).containsExactly("zero\n", "four ");
    }

    @Test
    void the_same_text_needs_no_edit() {
        assertThat(TextDifference.between(new Lines("one\ntwo"), "one\ntwo")).isEmpty();
    }

    private static String text(Random chance) {
        return IntStream.range(0, chance.nextInt(12)).mapToObj(line -> "abc".substring(chance.nextInt(3)))
                .collect(Collectors.joining("\n", "", chance.nextBoolean() ? "\n" : ""));
    }
}
