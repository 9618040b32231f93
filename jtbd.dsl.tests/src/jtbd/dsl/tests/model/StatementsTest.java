package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.model.Statements;
import jtbd.dsl.tests.fixtures.Models;

class StatementsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "when \"I hand it over\" want \"to see who opened it\" so \"I can promise it\" "
            + "| When I hand it over, I want to see who opened it, so I can promise it.",
        "when \"When I hand it over,\" want \"I want to see it.\" so \"so I know.\" "
            + "| When I hand it over, I want to see it, so I know.",
        "want \"to see it\" so \"that I know\" | I want to see it, so that I know.",
        "so \"what?\" | So what?",
        "when \"手机坏了\" want \"马上修好。\" | When 手机坏了, I want 马上修好。",
        "want \"to wait, and wait...\" | I want to wait, and wait..."})
    void a_job_reads_as_one_sentence(String body, String sentence) {
        assertThat(Statements.of(job(body))).isEqualTo(sentence);
    }

    @Test
    void a_job_that_tells_nothing_has_no_sentence() {
        assertThat(Statements.of(job(""))).isEmpty();
    }

    @Test
    void a_story_reads_as_a_job_does() {
        Story story = job("story { when \"it rains\" want \"to wait\" so \"I stay dry\" }").getStories().get(0);
        assertThat(Statements.of(story)).isEqualTo("When it rains, I want to wait, so I stay dry.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "minimize likelihood that \"an app is opened unnoticed\" when \"testing\" "
            + "| Minimize the likelihood that an app is opened unnoticed when testing",
        "increase \"number\" of \"repairs per day.\" | Increase the number of repairs per day",
        "reduce \"the wait\" | Reduce the wait",
        "outcome Fast minimize time to \"pay\" when \"when in a hurry\" | Minimize the time to pay when in a hurry",
        "outcome \"no queue\" | No queue"})
    void an_outcome_reads_direction_measure_object_context(String outcome, String statement) {
        assertThat(Statements.of(outcome(outcome))).isEqualTo(statement);
    }

    private static Outcome outcome(String text) {
        return job("outcomes { " + text + " }").getOutcomes().get(0);
    }

    private static Job job(String body) {
        return Models.of("job Prove functional { " + body + " }").find(Job.class, "Prove");
    }
}
