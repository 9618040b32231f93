package jtbd.dsl.tests.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.rules.wording.Census;
import jtbd.dsl.rules.wording.Words;

class CensusTest {

    @ParameterizedTest
    @ValueSource(strings = {"young mothers with a car", "women aged 25 to 34", "men between 30 and 45",
            "urban millennials",
        "adults 25-34", "people over 60 in the city"})
    void age_sex_and_income_describe_people(String text) {
        assertThat(Census.in(Words.of(text))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people with a fixed start of work", "my mother is 80 and lives abroad",
            "old customers of the shop",
        "a team of 12 people", "a phone that is 10 years old", "people of 12 nations"})
    void circumstances_do_not(String text) {
        assertThat(Census.in(Words.of(text))).isEmpty();
    }

    @Test
    void the_words_are_told() {
        assertThat(Census.in(Words.of("as young mothers know"))).contains("young mothers");
    }
}
