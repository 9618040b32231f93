package jtbd.dsl.tests.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import jtbd.dsl.rules.wording.English;
import jtbd.dsl.rules.wording.Words;

class EnglishTest {

    @Test
    void a_small_word_of_english_in_one_of_the_texts_is_enough() {
        assertThat(English.is(Words.of("Online banking"), Words.of("to pay a bill"))).isTrue();
    }

    @Test
    void texts_without_any_small_word_may_be_of_any_language() {
        assertThat(English.is(Words.of("Banking online"), Words.NONE)).isFalse();
    }

    @Test
    void one_foreign_text_makes_all_of_them_foreign() {
        assertThat(English.is(Words.of("Meeting at nine"), Words.of("wenn der Tag beginnt"))).isFalse();
        assertThat(English.is(Words.of("Go to work"), Words.of("早上九点有会议"))).isFalse();
    }
}
