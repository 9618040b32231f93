package jtbd.dsl.tests.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

class WordsTest {

    @Test
    void a_text_is_split_at_blanks_and_signs() {
        Words words = Words.of("to see who's there, at once: 24/7!");
        assertThat(words.count()).isEqualTo(8);
        assertThat(words.at(2)).isEqualTo("who's");
        assertThat(words.commaFollows(3)).isTrue();
        assertThat(words.commaFollows(2)).isFalse();
    }

    @Test
    void no_text_has_no_words() {
        assertThat(Words.of(null).count()).isZero();
        assertThat(Words.of(" … ").count()).isZero();
    }

    @Test
    void words_are_known_in_small_and_in_capital_letters() {
        assertThat(Words.of("to open the Dashboard").first(WordKind.SOLUTION)).contains("Dashboard");
        assertThat(Words.of("to follow the use of energy").first(WordKind.SOLUTION)).isEmpty();
    }

    @Test
    void abbreviations_are_known_in_capital_letters_only() {
        assertThat(Words.of("to ask an AI for help").first(WordKind.SOLUTION)).contains("AI");
        assertThat(Words.of("to hear ai and au apart").first(WordKind.SOLUTION)).isEmpty();
    }

    @Test
    void phrases_are_known_with_blanks_and_with_hyphens() {
        assertThat(Words.of("to use machine learning here").first(WordKind.SOLUTION)).contains("machine learning");
        assertThat(Words.of("to be a user-friendly shop").first(WordKind.VAGUE)).contains("user-friendly");
        assertThat(Words.of("to ask the user, friendly").have(WordKind.SOLUTION)).isFalse();
        assertThat(Words.of("to mend a machine").first(WordKind.SOLUTION)).isEmpty();
    }

    @Test
    void nothing_is_known_of_words_in_other_languages() {
        assertThat(Words.of("um mit der App schnell zu bezahlen").have(WordKind.SOLUTION)).isFalse();
        assertThat(Words.of("payer avec une app dans le café").have(WordKind.SOLUTION)).isFalse();
        assertThat(Words.of("使用app付款").have(WordKind.SOLUTION)).isFalse();
        assertThat(Words.of("платить через app").have(WordKind.SOLUTION)).isFalse();
    }

    @Test
    void names_from_elsewhere_leave_an_english_text_english() {
        assertThat(Words.of("to pay in the café with an app").have(WordKind.SOLUTION)).isTrue();
        assertThat(Words.of("the same market stall in 深圳 (Shenzhen) for years").have(WordKind.FUNCTION)).isTrue();
    }

    @Test
    void a_text_of_many_words_keeps_all_of_them() {
        assertThat(Words.of("word ".repeat(1000)).count()).isEqualTo(1000);
    }

    @Test
    void it_begins_with_these_words_or_not() {
        assertThat(Words.of("As a manager").begin("as", "a")).isTrue();
        assertThat(Words.of("As").begin("as", "a")).isFalse();
        assertThat(Words.of("Ask a manager").begin("as", "a")).isFalse();
    }
}
