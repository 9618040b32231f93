package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.Actions;

/** What stands right, but in another place or in another spelling than the language wants it. */
class OtherOrderTest {

    private static final String DAY = "Change to '2026-03-14'";

    @TempDir
    Path folder;

    @Test
    void the_kind_of_a_job_is_put_before_all_else_that_is_said_of_it() throws Exception {
        assertThat(about("job Keep \"Keep bees\" <|>core functional {\n}\n").after("Put 'functional' before 'core'"))
                .isEqualTo("job Keep \"Keep bees\" functional core {\n}\n");
        assertThat(about("job Keep \"Keep bees\" <|>score 8/10 underserved social {\n}\n")
                .after("Put 'social' before 'score 8/10 underserved'"))
                        .isEqualTo("job Keep \"Keep bees\" social score 8/10 underserved {\n}\n");
    }

    @Test
    void words_of_the_first_line_of_a_job_are_put_there() throws Exception {
        assertThat(about("job Keep \"Keep bees\" functional {\n  want \"to keep bees\"\n  <|>score 8/10\n}\n")
                .after("Put it into the first line of the job"))
                        .isEqualTo("job Keep \"Keep bees\" functional score 8/10 {\n  want \"to keep bees\"\n}\n");
        assertThat(about("job Keep \"Keep bees\" functional {\n  <|>underserved\n  want \"to keep bees\"\n}\n")
                .after("Put it into the first line of the job"))
                        .isEqualTo("job Keep \"Keep bees\" functional underserved {\n  want \"to keep bees\"\n}\n");
    }

    @Test
    void the_day_of_an_interview_is_put_before_its_segment() throws Exception {
        assertThat(about("interview Ann \"Ann\" with Hobbyist <|>on 2026-03-14 {\n}\n")
                .after("Put 'on 2026-03-14' before 'with Hobbyist'"))
                        .isEqualTo("interview Ann \"Ann\" on 2026-03-14 with Hobbyist {\n}\n");
    }

    @Test
    void the_word_priority_is_put_before_what_it_is() throws Exception {
        Actions offered = about("action Sell \"Sell\" <|>high priority {\n}\n");

        assertThat(offered.titles()).doesNotContain("Add priority");
        assertThat(offered.after("Put 'priority' before 'high'"))
                .isEqualTo("action Sell \"Sell\" priority high {\n}\n");
    }

    @Test
    void the_kind_of_a_job_is_put_behind_its_title() throws Exception {
        assertThat(about("<|>functional job Keep \"Keep bees\" {\n}\n").after("Put 'functional' behind the title"))
                .isEqualTo("job Keep \"Keep bees\" functional {\n}\n");
        assertThat(about("<|>core functional job Keep \"Keep bees\" {\n}\n")
                .after("Put 'functional core' behind the title"))
                        .isEqualTo("job Keep \"Keep bees\" functional core {\n}\n");
    }

    @Test
    void the_strength_of_a_force_is_put_behind_what_it_is_of() throws Exception {
        assertThat(about("job Keep functional {\n  forces {\n    <|>4/5 push \"too slow\"\n  }\n}\n")
                .after("Put 'push' before '4/5'"))
                        .isEqualTo("job Keep functional {\n  forces {\n    push 4/5 \"too slow\"\n  }\n}\n");
    }

    @Test
    void the_strength_of_a_force_is_put_before_its_text() throws Exception {
        assertThat(about("job Keep functional {\n  forces {\n    push <|>\"too slow\" 4/5\n  }\n}\n")
                .after("Put '4/5' before the text"))
                        .isEqualTo("job Keep functional {\n  forces {\n    push 4/5 \"too slow\"\n  }\n}\n");
    }

    @Test
    void a_strength_beyond_its_scale_becomes_the_greatest_one() throws Exception {
        assertThat(new Offers(folder).about("job Keep functional {\n  forces {\n    push <|>6/5 \"too slow\"\n  }\n}\n",
                "score.strength-out-of-scale").after("Write 5/5"))
                        .isEqualTo("job Keep functional {\n  forces {\n    push 5/5 \"too slow\"\n  }\n}\n");
    }

    @Test
    void an_amount_in_another_sign_for_its_unit_is_written_in_the_unit_of_its_metric() throws Exception {
        for (String[] amount : new String[][] {{"EUR", "48 €", "48 EUR"}, {"hours", "24 h", "24 hours"},
                {"hours", "2 d", "48 hours"}}) {
            String metric = "metric Cost \"Cost\" {\n  unit " + amount[0] + "\n  baseline %s\n}\n";
            Actions offered = new Offers(folder).about(metric.formatted("<|>" + amount[1]), "metric.unit-mismatch");

            assertThat(offered.after("Write it as " + amount[2])).isEqualTo(metric.formatted(amount[2]));
        }
    }

    @Test
    void a_day_is_written_in_full() throws Exception {
        for (String day : new String[] {"2026-3-14", "14 March 2026", "14th of March 2026", "March 14, 2026",
                "Mar 14 2026"}) {
            assertThat(about("interview Ann \"Ann\" on <|>" + day + " {\n}\n").after(DAY))
                    .isEqualTo("interview Ann \"Ann\" on 2026-03-14 {\n}\n");
        }
    }

    @Test
    void a_number_is_written_in_full() throws Exception {
        assertThat(about("segment Keepers {\n  size <|>120k people\n}\n").after("Change to '120000'"))
                .isEqualTo("segment Keepers {\n  size 120000 people\n}\n");
        assertThat(about("segment Keepers {\n  size <|>1.5 million people\n}\n").after("Change to '1500000'"))
                .isEqualTo("segment Keepers {\n  size 1500000 people\n}\n");
        assertThat(about("segment Keepers {\n  size <|>1.5M people\n}\n").after("Change to '1500000'"))
                .isEqualTo("segment Keepers {\n  size 1500000 people\n}\n");
    }

    private Actions about(String marked) throws Exception {
        return new Offers(folder).about(marked, "syntax.syntax-error");
    }
}
