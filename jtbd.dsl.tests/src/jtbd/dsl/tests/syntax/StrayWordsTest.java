package jtbd.dsl.tests.syntax;

import static jtbd.dsl.tests.syntax.Told.says;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.tests.fixtures.SyntaxErrors;

/** Words that cannot stand where they do. */
class StrayWordsTest {

    @Test
    void a_misspelt_word_in_a_job() {
        says("1:20 'wen' cannot stand here in job 'A'. Did you mean 'when'?", "job A functional { wen \"x\" }");
    }

    @Test
    void a_misspelt_step_of_a_map() {
        says("1:37 'loacte' cannot stand here in a job map. Did you mean 'locate'?",
                "job A functional { map { define \"x\" loacte \"y\" } }");
    }

    @Test
    void a_sentence_in_a_story() {
        says("2:5 'On' cannot stand here in a story. What can stand here: context, evidence, forces, ignore, note, so, "
                + "source, status, tags, url, want, when.", "job A functional { story {\n    On Monday it broke\n} }");
    }

    @Test
    void a_sentence_in_a_job_begins_with_no_slip_for_another_short_word() {
        says("2:3 'On' cannot stand here in job 'A'. What can stand here: among, context, evidence, for, forces, "
                + "gains, gap, ignore, importance, in, map, measured and more.",
                "job A functional {\n  On Monday it broke\n}");
    }

    @Test
    void who_has_shown_what_a_status_says() {
        says("1:37 What shows it is no part of a status: write 'evidence' instead of 'by'.",
                "job A functional { status validated by Ana }\ninterview Ana \"Ana\" { pain \"x\" -> \"y\" }");
    }

    @Test
    void two_words_that_are_written_as_one() {
        says("1:17 'decision-maker' cannot stand here in segment 'S'. Did you mean 'decision maker'?",
                "segment S \"s\" { decision-maker \"x\" }");
    }

    @Test
    void a_pain_beside_its_block() {
        says("1:20 'pain' cannot stand here in job 'A'. Write it into a block, such as: pains { moderate undesired "
                + "\"slow\" }.", "job A functional { pain \"slow\" }");
        says("1:20 'gain' cannot stand here in job 'A'. Write it into a block, such as: gains { desired \"fast\" }.",
                "job A functional { gain \"fast\" }");
    }

    @Test
    void an_answer_without_the_dot_before_it() {
        says("1:33 A dot stands between an interview and its answer: write Ana.pain.",
                "job A functional { evidence Ana pain }\ninterview Ana \"Ana\" { pain \"x\" -> \"y\" }");
    }

    @Test
    void a_misspelt_beginning() {
        says("1:1 'jbo' begins nothing that a file can hold. Did you mean 'job'?", "jbo A functional { when \"x\" }");
    }

    @Test
    void a_beginning_with_a_capital() {
        says("1:1 'Job' begins nothing that a file can hold. Did you mean 'job'?", "Job A functional { when \"x\" }");
    }

    @Test
    void a_score_of_a_job_in_its_block() {
        says("1:20 'score' belongs in the first line of a job, before its {.", "job A functional { score 9/10 }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            job A functional { want to "to x" } | 'to' is not needed after 'want'.
            job A functional { so that "x" } | 'that' is not needed after 'so'.
            job A functional { outcomes { minimize the time to "x" } } | 'the' is not needed after 'minimize'.
            job A functional { pains { extreme undesired outcome "x" } } | 'outcome' is not needed after 'undesired'.
            job A functional { measured by metric M } metric M "m" | 'metric' is not needed before 'M'.
            job A functional { for segment S } segment S "s" | 'segment' is not needed before 'S'.
            job A functional { job map { define "x" } } | 'job' is not needed before 'map'.
            job A functional { desired outcomes { minimize time to "x" } } | 'desired' is not needed before 'outcomes'.
            industry I { classified as NAICS "8111" } | 'as' is not needed before 'NAICS'.
            metric M { baseline is 5 hours } | 'is' is not needed after 'baseline'.
            metric M { baseline = 5 hours } | '=' is not needed after 'baseline'.
            """)
    void a_word_of_a_sentence_that_is_no_word_of_the_language(String text, String message) {
        assertThat(SyntaxErrors.in(text)).singleElement().asString().endsWith(" " + message + " Leave it out.");
    }

    @Test
    void the_first_word_of_a_wish_before_its_text() {
        says("1:25 'to' belongs in the text: write \"to x\".", "job A functional { want to \"x\" }");
    }

    @Test
    void a_word_before_a_text_that_is_needed() {
        says("1:25 A text in quotation marks is needed after 'when' instead of 'I'.",
                "job A functional { when I \"lose my way\" }");
    }

    @Test
    void a_word_that_the_first_line_does_not_know() {
        says("1:22 'part' cannot stand in the first line of job 'B'. What can stand here: big, core, little, of,"
                + " related, score, underserved.", "job B \"b\" functional part {\n}\n");
        says("1:22 'underservd' cannot stand in the first line of job 'B'. Did you mean 'underserved'?",
                "job B \"b\" functional underservd {\n}\n");
        says("1:18 \"b\" stands too late in the first line of job 'B'. Put the title right behind the name.",
                "job B functional \"b\" {\n}\n");
        says("1:11 'main' cannot stand before 'functional'. Leave it out.", "job B \"b\" main functional {\n}\n");
        says("1:14 'important' cannot stand in the first line of metric 'M'. Leave it out, or write it into the block.",
                "metric M \"m\" important {\n}\n");
    }

    @Test
    void a_word_that_begins_the_block_of_an_interview() {
        says("2:3 'problem' cannot stand here in interview 'I'. What can stand here: constraint, current, expected, "
                + "ignore, note, pain, source, status, success, tags, timeline, trigger and more.",
                "interview I \"i\" on 2026-01-01 with S {\n  problem \"x\" -> \"y\"\n}\nsegment S \"s\"");
    }

    @Test
    void the_day_of_an_interview_behind_its_segment() {
        says("1:24 The day of an interview stands before its segment, such as on 2026-03-31 with Riders.",
                "interview I \"i\" with S on 2026-01-01 { }\nsegment S \"s\"");
    }

    @Test
    void what_stands_on_its_own_within_something_else() {
        says("2:3 'interview' cannot stand here in industry 'I'. Move it behind the } of industry 'I', which "
                + "begins on line 1, or add that } if it is missing.", "industry I {\n  interview A \"a\" { }\n}\n");
    }

    @Test
    void what_stands_on_its_own_deep_within_something_else_is_told_the_block_to_leave() {
        says("5:9 'metric' cannot stand here in a step of a job map. Move it behind the } of job 'A', which begins on "
                + "line 2, or add that } if it is missing.", """
                industry I {
                  job A functional {
                    map {
                      define "x" {
                        metric M "m"
                      }
                    }
                  }
                }
                """);
    }

    @Test
    void an_action_of_a_roadmap_with_its_word() {
        says("1:19 An action of a roadmap is named without a word before it. Leave 'action' out.",
                "roadmap { quick { action A } }\naction A \"a\"\n");
    }

    @Test
    void a_word_before_the_title() {
        says("1:14 A title has no word before it. It stands in the first line, behind the name.",
                "industry I { title \"Shops\" }");
    }

    @Test
    void a_level_before_the_kind() {
        says("1:11 The kind of a job stands before 'core': functional, emotional, social, supporting (by a buyer,"
                + " co-creator or transferrer) or consumption (with its stage).", "job A \"a\" core functional { }");
    }

    @Test
    void a_second_package() {
        says("2:1 'package' stands once, at the head of a file: first the package, then the imports.",
                "package a\npackage b\n");
    }

    @Test
    void a_misspelt_word_in_a_block_of_outcomes() {
        says("1:31 'minimise' cannot stand here in 'outcomes' of job 'A'. Did you mean 'minimize'?",
                "job A functional { outcomes { minimise time to \"x\" } }");
    }

    @Test
    void a_word_for_what_is_called_a_note() {
        says("1:20 'text' cannot stand here in job 'A'. Did you mean 'note'?", "job A functional { text \"x\" }");
    }

    @Test
    void a_sentence_where_a_job_is_meant() {
        String message = " No sentence can stand here. What somebody wants is a job, such as: job Park \"Park\" "
                + "functional { want \"to park\" so \"I am on time\" }";
        says("1:1" + message, "As a commuter, I want to arrive on time\n");
        says("2:3" + message, "industry Food {\n  As an eater I want to eat\n}\n");
        says("1:1" + message, "I want to arrive on time\n");
        says("1:1" + message, "When I am late, I want to arrive on time\n");
    }

    @Test
    void a_name_with_spaces() {
        says("2:7 A name has no spaces: write OfficeWorkers instead of office workers.",
                "job A functional {\n  for office workers\n}\nsegment OfficeWorkers \"o\"\n");
    }

    @Test
    void a_name_with_a_digit_first_or_a_dot_in_it() {
        says("1:5 A name begins with a letter or _, and not with '1'.", "job 1A \"x\" functional");
        says("1:6 The name of a job has no dots, which stand before the names of its parts. Write - instead.",
                "job A.b \"x\" functional");
    }

    @Test
    void one_for_many_and_many_for_one() {
        says("1:20 'pain' cannot stand here in job 'A'. Did you mean 'pains'?",
                "job A functional { pain { extreme undesired \"x\" } }");
        says("1:20 'outcome' cannot stand here in job 'A'. Did you mean 'outcomes'?",
                "job A functional { outcome { minimize time to \"x\" } }");
        says("1:15 'pains' cannot stand here in interview 'A'. Did you mean 'pain'?",
                "interview A { pains \"x\" -> \"y\" }");
    }

    @Test
    void a_file_without_mistakes_has_no_message() {
        says("job A functional { when \"x\" want \"to y\" }");
    }
}
