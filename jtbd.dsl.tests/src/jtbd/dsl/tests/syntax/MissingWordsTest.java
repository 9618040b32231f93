package jtbd.dsl.tests.syntax;

import static jtbd.dsl.tests.syntax.Told.says;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.tests.fixtures.SyntaxErrors;

/** A word of the language that was left out, or has another in its place. */
class MissingWordsTest {

    private static final String KINDS = "functional, emotional, social, supporting (by a buyer, co-creator or "
            + "transferrer) or consumption (with its stage).";

    @Test
    void a_job_without_a_kind() {
        says("1:7 A job says after its name and title what kind it is: " + KINDS, "job A { when \"x\" }");
        says("1:11 A job says after its name and title what kind it is: " + KINDS, "job A \"t\" { when \"x\" }");
    }

    @Test
    void a_competitor_without_a_kind() {
        says("1:18 A competitor says after its name and title what kind it is: direct, secondary, indirect or nothing.",
                "competitor A \"x\" { }");
    }

    @Test
    void half_a_word_pair() {
        says("1:29 'by' is missing after 'measured' before 'AuditedSessions'.",
                "job A functional { measured AuditedSessions }");
    }

    @Test
    void an_article_in_place_of_the_second_word_of_a_pair() {
        says("1:29 Write 'by' instead of 'the'.", "job A functional { measured the Time }");
        says("1:29 Write 'for' instead of 'the'.", "competitor A direct { hired the Work }");
    }

    @Test
    void half_a_word_pair_at_the_end_of_a_file_that_is_being_written() {
        says("2:3 'buyer' is missing after 'economic'.", "segment S {\n  economic");
    }

    @Test
    void a_mistake_within_nested_blocks_has_one_message() {
        says("""
                2:9 A job says after its name and title what kind it is: functional, emotional, social, supporting (by \
                a buyer, co-creator or transferrer) or consumption (with its stage). Did you mean 'functional'?""", """
                industry I {
                  job A functionl {
                    forces { push 3 "x" }
                  }
                  job B functional { want "to y" }
                }
                """);
    }

    @Test
    void a_word_missing_before_a_day() {
        says("1:15 'on' is missing before '2026-04-02': the day of an interview follows it.",
                "interview Ana 2026-04-02 { }");
        says("interview Ana on 2026-04-02 { }");
        String day = ": the day of a target follows the word 'by', such as by 2026-03-31.";
        says("1:26 'by' is missing before '2026-01-01'" + day, "metric M { target < 95 % 2026-01-01 unit % }");
        says("1:26 Write 'by' instead of 'on'" + day, "metric M { target < 95 % on 2026-01-01 unit % }");
        says("1:29 Write 'by' instead of 'in'" + day, "metric M { target < 95 % in 2026-01-01 unit % }");
        says("metric M { target < 95 % by 2026-01-01 unit % }");
    }

    @Test
    void a_word_missing_before_a_segment() {
        says("1:29 'with' is missing before 'S': the segment that the participant belongs to follows it.",
                "interview Ana on 2026-04-02 S { } segment S \"s\"");
        says("interview Ana on 2026-04-02 with S { } segment S \"s\"");
    }

    @Test
    void a_word_missing_before_a_priority() {
        says("1:14 'priority' is missing before 'high': how urgent an action is follows it.",
                "action A \"a\" high { }");
        says("action A \"a\" priority high { }");
    }

    @Test
    void a_word_missing_within_an_outcome() {
        says("1:45 'to', 'of' or 'that' is missing after 'time' before \"get it\", such as: minimize time to \"…\".",
                "job A functional { outcomes { minimize time \"get it\" } }");
        says("job A functional { outcomes { minimize time to \"get it\" } }");
    }

    @Test
    void a_measure_of_several_words() {
        says("1:45 A measure of several words stands in quotation marks, such as: minimize \"time it takes\" to \"…\".",
                "job A functional { outcomes { minimize time it takes to \"get it\" } }");
        says("job A functional { outcomes { minimize \"time it takes\" to \"get it\" } }");
    }

    @Test
    void numbers_without_their_words() {
        assertThat(SyntaxErrors.in("job A functional { outcomes { minimize time to \"get it\" 8/10 3/10 } }"))
                .containsExactly("1:57 'importance' is missing before '8': a score follows it.",
                        "1:62 'satisfaction' is missing before '3': a score follows it.");
        says("1:32 'in' is missing before '2024': the year of a publication follows it.",
                "industry I { published by \"me\" 2024 }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            segment S { buyer "x" }                             | 'economic' is missing before 'buyer'.
            segment S { maker "x" }                             | 'decision' is missing before 'maker'.
            job A functional { by M }                           | 'measured' is missing before 'by'.
            job A functional { pains { risk "x" } }             | 'extreme' or 'moderate' is missing before 'risk'.
            competitor C direct { for A 3/10 because "x" }      | 'hired' is missing before 'for'.
            """)
    void the_first_word_of_a_pair(String text, String message) {
        assertThat(SyntaxErrors.in(text)).singleElement().asString().endsWith(" " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9        | such as 9/10: '/' is missing after '9'.
            90       | such as 90/100: '/' is missing after '90'.
            9 of 10  | such as 9/10: write / instead of 'of'.
            90 %     | such as 90/100: write /100 instead of %.
            """)
    void a_scale_that_is_written_otherwise(String score, String message) {
        assertThat(SyntaxErrors.in("job A functional {\n  importance " + score + "\n}\n")).singleElement().asString()
                .endsWith("A score has its scale, " + message);
    }

    @Test
    void a_reason_without_because() {
        says("1:40 'because' is missing before \"near\": a reason follows it.",
                "competitor C direct { hired for J 6/10 \"near\" }");
        says("1:23 'because' is missing before \"near\": a reason follows it.", "industry I { fit 8/10 \"near\" }");
    }
}
