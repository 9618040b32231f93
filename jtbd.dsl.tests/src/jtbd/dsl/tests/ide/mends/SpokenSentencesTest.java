package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.Actions;

/** What is offered where somebody wrote what is wanted as people say it. */
class SpokenSentencesTest {

    private static final String ALL_PARTS = "Tell it as 'when', 'want' and 'so'";

    @TempDir
    Path folder;

    @Test
    void commas_and_whoever_speaks_may_lack() throws Exception {
        assertThat(inJob("when <|>I come home late want to eat warm so nobody is hungry").after(ALL_PARTS))
                .isEqualTo(job("when \"I come home late\"", "want \"to eat warm\"", "so \"nobody is hungry\""));
        assertThat(inJob("When <|>I want to rest, I want to sleep so that I am fresh.").after(ALL_PARTS))
                .isEqualTo(job("when \"I want to rest\"", "want \"to sleep\"", "so \"I am fresh\""));
        assertThat(inJob("<|>I would like to sleep").after("Tell it as 'want'"))
                .isEqualTo(job("want \"to sleep\""));
        assertThat(inJob("so <|>that I am fresh").after("Tell it as 'so'")).isEqualTo(job("so \"I am fresh\""));
    }

    @Test
    void the_situation_may_come_behind_the_wish() throws Exception {
        assertThat(inJob("<|>I want to eat warm when I come home late, so that nobody is hungry").after(ALL_PARTS))
                .isEqualTo(job("when \"I come home late\"", "want \"to eat warm\"", "so \"nobody is hungry\""));
        assertThat(inJob("When <|>I am tired, I want to eat when the soup is warm")
                .after("Tell it as 'when' and 'want'"))
                        .isEqualTo(job("when \"I am tired\"", "want \"to eat when the soup is warm\""));
    }

    @Test
    void a_wish_within_the_situation_is_a_part_of_it() throws Exception {
        for (String situation : List.of("I want to sleep, my phone rings", "I am so tired that I want to sleep",
                "people want to sleep", "it is late and I want to sleep")) {
            Actions offered = inJob("when <|>" + situation);
            assertThat(offered.titles()).noneMatch(title -> title.startsWith("Tell it as"));
            assertThat(offered.after("Put quotation marks around the text"))
                    .isEqualTo(job("when \"" + situation + '"'));
        }
        assertThat(inJob("when <|>the guests want to sleep, I want to work").after("Tell it as 'when' and 'want'"))
                .isEqualTo(job("when \"the guests want to sleep\"", "want \"to work\""));
    }

    @Test
    void a_sentence_in_quotation_marks_is_told_in_its_parts() throws Exception {
        assertThat(inJob("<|>\"When I come home, I want to eat warm, so I can sleep\"").after(ALL_PARTS))
                .isEqualTo(job("when \"I come home\"", "want \"to eat warm\"", "so \"I can sleep\""));
        assertThat(about("<|>\"I want to sleep\"\n").after("Write it as a job")).startsWith("job Sleep \"Sleep\"");
        assertThat(inJob("pains { <|>\"I want to sleep\" }").titles())
                .noneMatch(title -> title.startsWith("Tell it as"));
    }

    @Test
    void what_somebody_wants_to_know_or_hear_is_no_situation() throws Exception {
        assertThat(inJob("<|>I want to know when the bus comes").after("Tell it as 'want'"))
                .isEqualTo(job("want \"to know when the bus comes\""));
        assertThat(inJob("<|>I want to find out when it is my turn, so I can rest").after("Tell it as 'want' and 'so'"))
                .isEqualTo(job("want \"to find out when it is my turn\"", "so \"I can rest\""));
        assertThat(inJob("<|>I want them to tell me when the bus comes").after("Tell it as 'want'"))
                .isEqualTo(job("want \"them to tell me when the bus comes\""));
    }

    @Test
    void how_fast_somebody_wants_to_be_is_no_reason() throws Exception {
        assertThat(inJob("<|>I want to be so fast").after("Tell it as 'want'"))
                .isEqualTo(job("want \"to be so fast\""));
        assertThat(inJob("<|>I want to run so nobody waits").after("Tell it as 'want' and 'so'"))
                .isEqualTo(job("want \"to run\"", "so \"nobody waits\""));
    }

    @Test
    void on_a_line_with_its_block_it_stays_there() throws Exception {
        assertThat(about("job Rest \"Rest\" functional { when <|>it is late want to sleep }\n")
                .after("Tell it as 'when' and 'want'"))
                        .isEqualTo("job Rest \"Rest\" functional { when \"it is late\" want \"to sleep\" }\n");
    }

    @Test
    void a_sentence_over_several_lines_is_told_whole_wherever_in_it_the_cursor_stands() throws Exception {
        String told = job("when \"I am late\"", "want \"to take a taxi\"", "so \"I keep my job and my good name\"",
                "importance 8/10");
        for (String sentence : new String[] {
                "<|>When I am late,\n  I want to take a taxi,\n  so that I keep my job\n  and my good name.",
                "When I am late,\n  <|>I want to take a taxi,\n  so that I keep my job\n  and my good name.",
                "When I am late,\n  I want to take a taxi,\n  so <|>that I keep my job\n  and my good name."}) {
            assertThat(inJob(sentence + "\n  importance 8/10").after(ALL_PARTS)).isEqualTo(told);
        }
    }

    @Test
    void statements_that_lack_quotation_marks_get_theirs_one_by_one_or_all_at_once() throws Exception {
        Actions offered = inJob("when it is late\n  want <|>to sleep");
        assertThat(offered.after("Tell it as 'when' and 'want'")).isEqualTo(job("when \"it is late\"",
                "want \"to sleep\""));
        assertThat(offered.after("Put quotation marks around the text")).isEqualTo(job("when it is late",
                "want \"to sleep\""));
    }

    @Test
    void a_score_is_no_part_of_the_sentence() throws Exception {
        assertThat(inJob("when <|>it is late want to sleep importance 8/10").titles())
                .noneMatch(title -> title.startsWith("Tell it as"));
    }

    @Test
    void whoever_says_it_in_a_job_becomes_who_has_the_job() throws Exception {
        assertThat(inJob("<|>As a guest, I want to sleep, so that I am fresh.")
                .after("Tell it as 'for', 'want' and 'so'"))
                        .isEqualTo("segment Guest \"Guest\"\n\n" + job("for Guest", "want \"to sleep\"",
                                "so \"I am fresh\""));
        assertThat(inJob("<|>As a guest I want to sleep", "segment Guest \"Guests\"\n")
                .after("Tell it as 'for' and 'want'")).startsWith(job("for Guest", "want \"to sleep\""));
        assertThat(inJob("for Host\n  <|>As a guest, when it is late, I want to sleep", "segment Host \"Hosts\"\n")
                .after("Tell it as 'when' and 'want'"))
                        .startsWith(job("for Host", "when \"it is late\"", "want \"to sleep\""));
    }

    @Test
    void a_story_names_nobody() throws Exception {
        assertThat(inJob("story {\n    <|>As a guest, when it is late, I want to sleep\n  }")
                .after("Tell it as 'when' and 'want'"))
                        .isEqualTo(job("story {", "  when \"it is late\"", "  want \"to sleep\"", "}"));
    }

    @Test
    void outside_of_jobs_a_sentence_becomes_one() throws Exception {
        assertThat(about("<|>When I am late, I want to take a taxi, so I can be on time\n").after("Write it as a job"))
                .isEqualTo("""
                        job TakeATaxi "Take a taxi" functional {
                          when "I am late"
                          want "to take a taxi"
                          so "I can be on time"
                        }
                        """);
        assertThat(about("industry Rest {\n  <|>I want to sleep\n}\n").after("Write it as a job")).isEqualTo("""
                industry Rest {
                  job Sleep "Sleep" functional {
                    want "to sleep"
                  }
                }
                """);
        assertThat(about("As a guest,\nI want to sleep,\n<|>so that I am fresh.\n").after("Write it as a job"))
                .isEqualTo("""
                        segment Guest "Guest"

                        job Sleep "Sleep" functional {
                          for Guest
                          want "to sleep"
                          so "I am fresh"
                        }
                        """);
    }

    @Test
    void a_sentence_between_things_becomes_a_job_wherever_in_it_the_cursor_stands() throws Exception {
        String around = "job Rest \"Rest\" functional {\n}\n\n%s\n\nmetric Cost \"Cost\" {\n}\n";
        for (String spoken : List.of("<|>When I come home late,\nI want to eat warm,\nso nobody is hungry.",
                "When I come home late,\n<|>I want to eat warm,\nso nobody is hungry.",
                "When I come home late,\nI want to eat warm,\n<|>so nobody is hungry.")) {
            assertThat(about(around.formatted(spoken)).after("Write it as a job")).isEqualTo(around.formatted("""
                    job EatWarm "Eat warm" functional {
                      when "I come home late"
                      want "to eat warm"
                      so "nobody is hungry"
                    }"""));
        }
    }

    @Test
    void each_of_two_sentences_is_one_of_its_own() throws Exception {
        assertThat(about("As a guest, I want to sleep\n<|>As a host, I want to rest\n").after("Write it as a job"))
                .startsWith("As a guest, I want to sleep\nsegment Host \"Host\"\n\njob Rest \"Rest\" functional {\n");
    }

    @Test
    void a_note_takes_all_lines_and_is_what_is_left() throws Exception {
        Actions offered = inJob("<|>As a guest,\n  I want to sleep");
        assertThat(offered.titles()).containsSubsequence("Tell it as 'for' and 'want'", "Make it a note");
        assertThat(offered.after("Make it a note")).isEqualTo(job("note \"As a guest,", "I want to sleep\""));
    }

    @Test
    void where_no_job_can_stand_none_is_made() throws Exception {
        assertThat(about("interview A \"a\" {\n  <|>As a guest,\n  I want to sleep,\n  so that I am fresh.\n}\n")
                .titles()).noneMatch(title -> title.startsWith("Write it") || title.startsWith("Tell it"));
    }

    @Test
    void an_outcome_as_people_say_it_gets_the_words_of_the_language() throws Exception {
        String job = """
                job Bake "Bake bread" functional {
                  outcomes {
                    %s
                  }
                }
                """;
        for (String spoken : List.of("Minimise <|>the time it takes to bake when it is cold // in May",
                "Minimise the time i<|>t takes to bake when it is cold // in May")) {
            assertThat(about(job.formatted(spoken)).after("Write it as an outcome"))
                    .isEqualTo(job.formatted("minimize time to \"bake when it is cold\" // in May"));
        }
        assertThat(about(job.formatted("reduce the<|> number of burnt loaves importance 8/10"))
                .after("Write it as an outcome"))
                .isEqualTo(job.formatted("reduce number of \"burnt loaves\" importance 8/10"));
        assertThat(about(job.formatted("reduce number of <|>burnt loaves")).titles())
                .doesNotContain("Write it as an outcome");
        assertThat(about("""
                job Bake "Bake bread" functional {
                  min<|>imize the time it takes to bake
                }
                """).after("Put it into outcomes { … }")).contains("    minimize time to \"bake\"\n");
    }

    @Test
    void a_wish_straight_in_a_job_is_nothing_that_needs_a_block() throws Exception {
        assertThat(inJob("<|>I want to sleep").titles()).contains("Tell it as 'want'").doesNotContain("Make it a gain");
        assertThat(inJob("gains { <|>I want to sleep }").titles()).doesNotContain("Tell it as 'want'");
        assertThat(inJob("gains { <|>I want to sleep }").after("Make it a gain"))
                .isEqualTo(job("gains { desired \"I want to sleep\" }"));
    }

    @Test
    void a_stray_sign_is_no_sentence() throws Exception {
        assertThat(inJob("<|>,").titles()).noneMatch(title -> title.startsWith("Tell it"));
        assertThat(inJob("<|>.").titles()).noneMatch(title -> title.startsWith("Tell it"));
    }

    private Actions inJob(String marked) throws Exception {
        return inJob(marked, "");
    }

    private Actions inJob(String marked, String behind) throws Exception {
        return about(job(marked) + behind);
    }

    private static String job(String... lines) {
        return "job Rest \"Rest\" functional {\n  " + String.join("\n  ", lines) + "\n}\n";
    }

    private Actions about(String marked) throws Exception {
        return new Offers(folder).about(marked, "syntax.syntax-error");
    }
}
