package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.Actions;

/** What people write before they know the words of the language, and what quick fixes make of it. */
class FirstTriesTest {

    @TempDir
    Path folder;

    @Test
    void an_outcome_that_is_listed_straight_in_a_job_becomes_one() throws Exception {
        assertThat(inJob("<|>- Minimize the time it takes to bake bread.").after("Make it an outcome"))
                .isEqualTo(job("""
                        outcomes {
                            minimize time to "bake bread"
                          }"""));
        assertThat(inJob("<|>- Minimize time to bake\n  - reduce burnt loaves").after("Make each line an outcome"))
                .isEqualTo(job("""
                        outcomes {
                            minimize time to "bake"
                            reduce "burnt loaves"
                          }"""));
        assertThat(inJob("<|>- the oven is old").titles()).contains("Make it a note")
                .doesNotContain("Make it an outcome");
    }

    @Test
    void an_interview_is_called_after_who_was_asked_and_not_after_the_day() throws Exception {
        assertThat(about("<|>Interview: Ana on 3 March 2026 with Riders\n")
                .after("Make it the interview 'Ana' on 2026-03-03 with Riders"))
                .isEqualTo("interview Ana \"Ana\" on 2026-03-03 with Riders\n");
        assertThat(about("<|>Interview: Ana Lee with Riders {\n}\n")
                .after("Make it the interview 'AnaLee' with Riders"))
                .isEqualTo("interview AnaLee \"Ana Lee\" with Riders {\n}\n");
        assertThat(about("<|>Interview: Talks on the train\n").titles())
                .contains("Make it the interview 'TalksOnTheTrain'");
    }

    @Test
    void a_day_without_its_year_is_the_last_one_that_was() throws Exception {
        LocalDate yesterday = LocalDate.now().minusDays(1);
        String spoken = yesterday.format(DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH));

        assertThat(about("<|>Interview: Ana on " + spoken + "\n").titles())
                .contains("Make it the interview 'Ana' on " + yesterday);
    }

    @Test
    void a_text_alone_in_a_block_on_one_line_becomes_what_stands_there() throws Exception {
        assertThat(inJob("pains { <|>\"too slow\" }").after("Make it a pain"))
                .isEqualTo(job("pains { moderate undesired \"too slow\" }"));
        assertThat(inJob("gains { <|>\"fast\", \"warm\" }").after("Make each text a gain"))
                .isEqualTo(job("gains { desired \"fast\" desired \"warm\" }"));
        assertThat(inJob("want \"to go\" <|>\"to sit\"").titles()).noneMatch(title -> title.startsWith("Make it a"));
    }

    @Test
    void a_main_job_is_a_core_one_and_not_called_so() throws Exception {
        assertThat(about("job Bake <|>main \"Bake bread\" {\n}\n").titles()).doesNotContain("Name it 'BakeMain'");
        assertThat(about("job Bake <|>main \"Bake bread\" {\n}\n").after("Make it 'functional core'"))
                .isEqualTo("job Bake \"Bake bread\" functional core {\n}\n");
        assertThat(about("job Bake <|>main \"Be calm\" emotional\n").after("Make it 'emotional core'"))
                .isEqualTo("job Bake \"Be calm\" emotional core\n");
        assertThat(about("job Bake <|>main {\n}\n").after("Make it 'functional core'"))
                .isEqualTo("job Bake functional core {\n}\n");
        assertThat(about("job Bake <|>Bread \"Bake bread\" functional\n").titles()).contains("Name it 'BakeBread'");
    }

    @Test
    void an_outcome_may_end_as_a_sentence_does() throws Exception {
        assertThat(inJob("<|>reduce time to find a shop.").after("Put it into outcomes { … }")).isEqualTo(job("""
                outcomes {
                    reduce time to "find a shop"
                  }"""));
    }

    @Test
    void what_is_listed_may_have_a_stroke_within() throws Exception {
        assertThat(inJob("pains {\n    <|>- flour/yeast is out\n    - no light\n  }").after("Make each line a pain"))
                .contains("    moderate undesired \"flour/yeast is out\"\n    moderate undesired \"no light\"\n");
    }

    @Test
    void a_question_and_its_answer_as_people_note_them_become_one_statement() throws Exception {
        for (String marked : new String[] {"<|>Q: What broke?\n  A: The screen",
                "Q: What broke?\n  <|>A: The screen"}) {
            Actions offered = about("interview Ana \"Ana\" on 2026-04-02 {\n  " + marked + "\n}\n");

            assertThat(offered.titles()).doesNotContain("Add with");
            assertThat(offered.after("Write it as a question and its answer, kind to be checked")).isEqualTo(
                    "interview Ana \"Ana\" on 2026-04-02 {\n  trigger \"What broke?\" -> \"The screen\"\n}\n");
        }
    }

    @Test
    void a_heading_becomes_a_comment_and_no_declaration() throws Exception {
        for (String heading : new String[] {"Jobs to be done for bakers", "Job stories for bakers",
                "Metrics we care about"}) {
            Actions offered = about("<|>" + heading + "\n");

            assertThat(offered.titles()).noneMatch(title -> title.startsWith("Make it the"));
            assertThat(offered.after("Make it a comment")).isEqualTo("// " + heading + "\n");
        }
    }

    @Test
    void what_is_to_be_done_is_no_part_of_the_title() throws Exception {
        assertThat(about("<|>Jobs to be done: Bake bread\n").after("Make it the job 'BakeBread'"))
                .isEqualTo("job BakeBread \"Bake bread\" functional\n");
    }

    @Test
    void a_sentence_in_a_story_becomes_a_note_and_no_other_word() throws Exception {
        Actions offered = inJob("story {\n    <|>On Monday the oven broke\n  }");

        assertThat(offered.titles()).noneMatch(title -> title.startsWith("Change to"));
        assertThat(offered.after("Make it a note"))
                .isEqualTo(job("story {\n    note \"On Monday the oven broke\"\n  }"));
    }

    @Test
    void a_text_alone_begins_its_own_line_and_does_not_end_the_one_before() throws Exception {
        assertThat(inJob("pains {\n    extreme \"y\"\n    <|>\"z\"\n  }").titles())
                .noneMatch(title -> title.startsWith("Add '"));
    }

    @Test
    void who_has_shown_what_a_status_says_becomes_its_evidence() throws Exception {
        Actions offered = about(job("status validated <|>by Ana")
                + "interview Ana \"Ana\" { pain \"x\" -> \"y\" }\n");

        assertThat(offered.titles()).doesNotContain("Add measured");
        assertThat(offered.after("Change to 'evidence'")).contains("status validated evidence Ana\n");
    }

    @Test
    void the_word_between_two_names_becomes_a_comma_right_behind_the_first() throws Exception {
        assertThat(inJob("measured by Loaves <|>and Time").after("Change to ','"))
                .isEqualTo(job("measured by Loaves, Time"));
    }

    @Test
    void a_note_takes_no_line_that_begins_a_statement_or_a_sentence() throws Exception {
        assertThat(inJob("<|>The oven is cold\n  want to bake").after("Make it a note"))
                .isEqualTo(job("note \"The oven is cold\"", "want to bake"));
        assertThat(inJob("<|>The oven is cold\n  Anna is late").after("Make it a note"))
                .isEqualTo(job("note \"The oven is cold\"", "Anna is late"));
        assertThat(inJob("<|>The oven is cold in\n  the morning").after("Make it a note"))
                .isEqualTo(job("note \"The oven is cold in", "the morning\""));
    }

    private Actions inJob(String marked) throws Exception {
        return about(job(marked));
    }

    private static String job(String... lines) {
        return "job Bake \"Bake bread\" functional {\n  " + String.join("\n  ", lines) + "\n}\n";
    }

    private Actions about(String marked) throws Exception {
        return new Offers(folder).about(marked, "syntax.syntax-error");
    }
}
