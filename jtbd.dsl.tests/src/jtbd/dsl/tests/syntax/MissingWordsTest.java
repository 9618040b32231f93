package jtbd.dsl.tests.syntax;

import static jtbd.dsl.tests.syntax.Told.says;

import org.junit.jupiter.api.Test;

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
    void a_reason_without_because() {
        says("1:40 'because' is missing before \"near\": a reason follows it.",
                "competitor C direct { hired for J 6/10 \"near\" }");
        says("1:23 'because' is missing before \"near\": a reason follows it.", "industry I { fit 8/10 \"near\" }");
    }
}
