package jtbd.dsl.tests.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.rules.wording.Placeholder;

class PlaceholderTest {

    @ParameterizedTest
    @ValueSource(strings = {"TODO", "tbd", " … ", "...", "?", "TODO: ask Ana", "Lorem ipsum dolor sit amet", "待定"})
    void it_keeps_the_place_of_a_text(String text) {
        assertThat(Placeholder.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"to do the dishes", "Who?", "-", "%", "a", "Today", "I wait …"})
    void it_says_something(String text) {
        assertThat(Placeholder.is(text)).isFalse();
    }
}
