package jtbd.dsl.tests.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import jtbd.dsl.rules.wording.Brevity;
import jtbd.dsl.rules.wording.Words;

class BrevityTest {

    @Test
    void thirty_words_can_be_read_in_one_breath() {
        assertThat(Brevity.isMissing(Words.of("a ".repeat(30)))).isFalse();
        assertThat(Brevity.isMissing(Words.of("a ".repeat(31)))).isTrue();
    }

    @Test
    void where_no_blanks_part_the_words_letters_count() {
        assertThat(Brevity.isMissing(Words.of("准".repeat(200)))).isFalse();
        assertThat(Brevity.isMissing(Words.of("准".repeat(201)))).isTrue();
    }

    @Test
    void fifteen_words_can_be_repeated_from_memory() {
        assertThat(Brevity.isMissingInHeadline(Words.of("a ".repeat(15)))).isFalse();
        assertThat(Brevity.isMissingInHeadline(Words.of("a ".repeat(16)))).isTrue();
    }
}
