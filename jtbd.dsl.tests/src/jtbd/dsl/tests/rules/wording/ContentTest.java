package jtbd.dsl.tests.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import jtbd.dsl.rules.wording.Content;
import jtbd.dsl.rules.wording.Words;

class ContentTest {

    @Test
    void endings_order_and_small_words_make_no_difference() {
        assertThat(content("to find repair shops near the office"))
                .isEqualTo(content("I find a repair shop near my office"));
        assertThat(content("planned visits")).isEqualTo(content("the planning of a visit"));
        assertThat(content("two batteries")).isEqualTo(content("two battery"));
    }

    @Test
    void words_that_turn_the_meaning_make_one() {
        assertThat(content("a file is opened")).isNotEqualTo(content("a file is not opened"));
        assertThat(content("before the repair")).isNotEqualTo(content("after the repair"));
    }

    @Test
    void other_languages_are_compared_word_by_word() {
        assertThat(content("准时到达")).isEqualTo(content("准时到达")).isNotEqualTo(content("安心睡觉"));
    }

    private static Set<String> content(String text) {
        return Content.of(Words.of(text));
    }
}
