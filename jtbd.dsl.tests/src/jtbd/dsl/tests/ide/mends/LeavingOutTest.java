package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.tests.fixtures.Findings;
import jtbd.dsl.tests.ide.Actions;

/** Words that a text does not need, and what is left of it without them. */
class LeavingOutTest {

    private static final String DOUBLED = "job.doubled-words";

    @TempDir
    Path folder;

    @Test
    void words_that_are_read_before_a_part_of_a_job_are_left_out_of_it_at_once() throws Exception {
        String doubled = job("Feed the bees", "when \"When the nights are cold\"", "want \"I want to feed the bees\"",
                "so \"so that I can rest\"");

        assertThat(new Offers(folder).forTheFile("<|>" + doubled, DOUBLED)
                .after("Mend all findings that have one sure mend")).isEqualTo(job("Feed the bees",
                        "when \"the nights are cold\"", "want \"to feed the bees\"", "so \"I can rest\""));
    }

    @Test
    void a_title_begins_with_its_verb() throws Exception {
        assertThat(about(job("<|>To feed the bees"), DOUBLED).after("Leave out 'To'"))
                .isEqualTo(job("Feed the bees"));
    }

    @Test
    void a_story_goes_on_behind_its_words_as_well() throws Exception {
        assertThat(about(job("Feed the bees", "story { when \"<|>When it rained\" }"), "story.doubled-words")
                .after("Leave out 'When'")).contains("when \"it rained\"");
    }

    @Test
    void the_same_words_with_another_meaning_stay() {
        assertThat(Findings.in(job("To-do lists", "when \"whenever it rains\"", "want \"my bees to rest\"",
                "so \"so much honey is left that I can sell some\"")))
                        .extracting(Finding::rule).doesNotContain(DOUBLED);
    }

    @Test
    void praise_is_left_out_of_a_job() throws Exception {
        assertThat(about(job("<|>Easily feed the bees"), "job.vague-words").after("Leave out 'Easily'"))
                .isEqualTo(job("Feed the bees"));
        assertThat(about(job("Feed the bees", "want \"<|>to easily feed the bees\""), "job.vague-words")
                .after("Leave out 'easily'")).isEqualTo(job("Feed the bees", "want \"to feed the bees\""));
    }

    private Actions about(String marked, String rule) throws Exception {
        return new Offers(folder).about(marked, rule);
    }

    private static String job(String title, String... statements) {
        return "job Feed \"" + title + "\" functional {\n  status assumed\n  " + String.join("\n  ", statements)
                + "\n}\n";
    }
}
