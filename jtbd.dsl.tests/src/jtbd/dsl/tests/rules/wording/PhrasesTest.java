package jtbd.dsl.tests.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.rules.wording.Conjunction;
import jtbd.dsl.rules.wording.NounPhrase;
import jtbd.dsl.rules.wording.RoleTemplate;
import jtbd.dsl.rules.wording.SecondVerb;
import jtbd.dsl.rules.wording.VerbPhrase;
import jtbd.dsl.rules.wording.Words;

/** What the checks see in the build of a sentence, good and bad beside each other. */
class PhrasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"to find a shop and book a visit", "Find a shop and book the visit",
            "to compare or to choose", "Compare offers and book tickets", "Compare offers & book tickets",
            "Compare offers, book tickets and pay for them", "Plan the trip as well as book the hotel",
            "Find a doctor or treat myself at home",
        "to find the part and order it and to fit it"})
    void two_verbs_are_two_things_to_do(String text) {
        assertThat(SecondVerb.in(Words.of(text))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"to buy food and drink for the week", "Watch temperature and humidity in the workshop",
            "to compare terms & conditions", "to find bread and butter", "Lead Research and Development",
            "Read reviews and test reports", "Read magazines and book reviews",
            "Sell flowers and garden tools", "Ask AT&T for an offer",
            "Buy shoes as well as sport clothes", "to buy food and drink for them",
        "to see who opened files and copied them", "to stay warm and dry", "to avoid wear and tear of the tyres",
        "to know what to keep and throw away", "the plan and the budget", "Finden und bestellen"})
    void two_things_of_one_verb_are_one_thing_to_do(String text) {
        assertThat(SecondVerb.in(Words.of(text))).isEmpty();
    }

    @Test
    void the_second_verb_is_told_with_its_joint() {
        assertThat(SecondVerb.in(Words.of("to find a shop and book a visit"))).contains("and book");
    }

    @Test
    void a_conjunction_joins_two_things_unless_they_are_a_pair() {
        assertThat(Conjunction.in(Words.of("leaves and dust on the floor"))).contains("leaves and dust");
        assertThat(Conjunction.in(Words.of("the wear and tear of tyres"))).isEmpty();
        assertThat(Conjunction.in(Words.of("the time between start and end"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"black and white copies", "park and ride", "drive in stop and go", "drag & drop a file",
            "turn the light on and off", "pros and cons", "terms and conditions", "trial and error",
            "move back and forth", "research and development", "profit and loss", "do's and don'ts"})
    void a_pair_that_people_always_say_so_is_one_thing(String text) {
        assertThat(Conjunction.in(Words.of(text))).isEmpty();
        assertThat(SecondVerb.in(Words.of("find " + text))).isEmpty();
    }

    @Test
    void what_is_joined_with_such_a_pair_is_another_thing() {
        assertThat(Conjunction.in(Words.of("black and white copies and prints"))).contains("copies and prints");
        assertThat(SecondVerb.in(Words.of("find park and ride places and book a seat"))).contains("and book");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a list of prices", "my money", "peace"})
    void a_wish_may_name_a_thing(String text) {
        assertThat(NounPhrase.isWish(Words.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"to see a list of prices", "my boss to agree", "see the prices", "something to read"})
    void a_wish_may_say_what_to_do(String text) {
        assertThat(NounPhrase.isWish(Words.of(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The repair", "Integration of data", "Commuting to work", "Plants", "Cloud security"})
    void a_title_may_name_a_thing(String text) {
        assertThat(NounPhrase.isTitle(Words.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Repair a phone", "Descale the coffee machine", "Digitise paper records",
            "Not miss a flight",
        "Bring a phone back to life", "Clearly state a price", "To pass the night in a strange city"})
    void a_title_may_say_what_to_do(String text) {
        assertThat(NounPhrase.isTitle(Words.of(text))).isFalse();
    }

    @Test
    void what_may_be_a_noun_is_a_verb_before_another_noun() {
        assertThat(VerbPhrase.isVerb(Words.of("order a part"), 0)).isTrue();
        assertThat(VerbPhrase.isVerb(Words.of("order number"), 0)).isFalse();
        assertThat(VerbPhrase.isVerb(Words.of("find parts"), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"As a plant manager", "As an owner, I want to see the bill", "as a user I can log in"})
    void a_role_begins_a_user_story(String text) {
        assertThat(RoleTemplate.begins(Words.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"as the line stops", "as a child runs into the street", "as soon as it rains",
            "I work as a cook"})
    void a_moment_begins_no_user_story(String text) {
        assertThat(RoleTemplate.begins(Words.of(text))).isFalse();
    }
}
