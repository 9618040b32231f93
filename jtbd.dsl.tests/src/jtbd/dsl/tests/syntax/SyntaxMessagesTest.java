package jtbd.dsl.tests.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.tests.fixtures.Findings;

/** Each mistake gives one message, at its place, that says what to do. */
class SyntaxMessagesTest {

    private static final String KINDS = "functional, emotional, social, supporting (by a buyer, co-creator or "
            + "transferrer) or consumption (with its stage).";

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
    void a_misspelt_beginning() {
        says("1:1 'jbo' begins nothing that a file can hold. Did you mean 'job'?", "jbo A functional { when \"x\" }");
    }

    @Test
    void a_beginning_with_a_capital() {
        says("1:1 'Job' begins nothing that a file can hold. Did you mean 'job'?", "Job A functional { when \"x\" }");
    }

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
    void a_word_of_the_language_in_place_of_a_name() {
        says("1:5 A name is needed after 'job', and 'functional' is a word of the language. To use it as a name, write "
                + "^functional.", "job functional { when \"x\" }");
        says("1:8 A name is needed after 'metric', and 'pain' is a word of the language. To use it as a name, write "
                + "^pain.", "metric pain { unit % }");
    }

    @Test
    void a_text_without_quotation_marks() {
        says("1:25 A text in quotation marks is needed after 'when' instead of 'x'.",
                "job A functional { when x want \"y\" }");
    }

    @Test
    void a_quotation_mark_missing_within_a_block() {
        says("1:34 A text in quotation marks that begins on line 1 ends right before 'y': a quotation mark \" is "
                + "missing, or there is one too many.", """
                job A functional { when "x want "y" so "z" }
                job B functional { want "to b" }
                """);
    }

    @Test
    void a_text_that_is_never_closed() {
        says("2:8 The text that begins here is not closed. Add a quotation mark \" at its end.",
                "job A functional {\n  when \"x\n}\n");
    }

    @Test
    void curly_quotation_marks() {
        says("1:25 Texts stand between straight quotation marks: write \" instead of “.",
                "job A functional { when “x” }");
    }

    @Test
    void a_block_that_is_not_closed() {
        says("1:25 The block of job 'A' that begins on line 1 is not closed. Add } at its end.",
                "job A functional { when \"x\"");
    }

    @Test
    void a_block_that_is_not_closed_before_the_next_one() {
        says("2:8 The block of job 'A' that begins on line 1 is not closed. Add its } after line 2.", """
                job A functional { when "x"
                  want "y"
                job B functional { want "z" }
                metric C { unit % }
                """);
    }

    @Test
    void a_block_that_is_not_opened() {
        says("1:7 A bracket { is missing after 'functional', where the block of job 'A' begins.",
                "job A functional when \"x\" }");
        says("2:13 A bracket { is missing after 'functional', where the block of job 'A' begins.", """
                industry X "x" {
                  job A "a" functional
                    want "to do it"
                  }
                  job B "b" functional {
                    want "to do more"
                  }
                }
                """);
        says("2:13 A bracket { is missing after \"s\", where the block of segment 'S' begins.", """
                industry X "x" {
                  segment S "s"
                    user "the owner"
                  }
                  metric M "m" {
                    unit %
                  }
                }
                """);
    }

    @Test
    void a_block_of_a_step_that_is_not_opened() {
        says("3:12 A bracket { is missing after \"x\", where the block of 'define' begins.", """
                job A functional {
                  map {
                    define "x"
                      minimize time to "y"
                    }
                  }
                }
                """);
    }

    @Test
    void a_block_that_is_not_opened_though_each_of_its_words_could_stand_there() {
        says("1:12 A bracket { is missing after \"x\", where the block of industry 'X' begins.", """
                industry X "x"
                  job A "a" functional {
                    want "to do it"
                  }
                }
                """);
        says("2:13 A bracket { is missing after \"s\", where the block of segment 'S' begins.", """
                industry X "x" {
                  segment S "s"
                    note "n"
                  }
                }
                """);
    }

    @Test
    void things_without_a_block() {
        says("""
                industry X "x" {
                  segment S "s"
                  metric M "m"
                }
                """);
    }

    @Test
    void a_bracket_too_many() {
        says("1:31 There is one } too many here: every block before it is closed already.",
                "job A functional { when \"x\" } }");
    }

    @Test
    void a_bracket_too_many_within_an_industry() {
        says("5:3 There is one } too many here: the block of job 'A' is closed already.", """
                industry X "x" {
                  job A "a" functional {
                    want "to do it"
                  }
                  }
                  job B "b" functional {
                    want "to do more"
                  }
                  overview "o"
                }
                """);
    }

    @Test
    void a_block_that_is_not_closed_before_a_bracket_of_another_one() {
        says("6:10 The block of job 'B' that begins on line 5 is not closed. Add its } after line 6.", """
                industry X "x" {
                  job A "a" functional {
                    want "to do it"
                  }
                  job B "b" functional {
                    want "to do more"
                }
                """);
        says("2:12 The block of industry 'X' that begins on line 1 is not closed. Add its } after line 2.", """
                industry X "x" {
                  overview "o"
                industry Y "y" {
                }
                """);
    }

    @Test
    void a_missing_number() {
        says("1:21 A number is needed after '>' instead of 'abc'.", "metric A { target > abc }");
        says("1:34 A number is needed after 'push' instead of \"x\".",
                "job A functional { forces { push \"x\" pull 3 \"y\" } }");
    }

    @Test
    void a_score_without_a_scale() {
        says("1:31 A score has its scale, such as 9/10: '/' is missing after '9' before 'satisfaction'.",
                "job A functional { importance 9 satisfaction 2/10 }");
    }

    @Test
    void a_day_that_is_not_in_the_calendar() {
        says("1:21 '2026-02-30' is not a date. Write year, month and day, such as 2026-03-31.",
                "metric A { measured 2026-02-30 = 5 % }");
    }

    @Test
    void half_a_word_pair() {
        says("1:29 'by' is missing after 'measured' before 'AuditedSessions'.",
                "job A functional { measured AuditedSessions }");
    }

    @Test
    void a_score_of_a_job_in_its_block() {
        says("1:20 'score' belongs into the first line of a job, before its {.", "job A functional { score 9/10 }");
    }

    @Test
    void a_second_package() {
        says("2:1 'package' stands once, at the head of a file: first the package, then the imports.",
                "package a\npackage b\n");
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
    void a_comment_that_is_never_closed() {
        says("2:1 The comment that begins here with /* is not closed. Add */ at its end.",
                "segment A\n/* and so on");
    }

    @Test
    void signs_that_are_written_otherwise() {
        says("1:19 Write >= instead of \u2265.", "metric A { target \u2265 80 % }");
        says("1:29 ':' has no meaning here. Leave it out, or put it into quotation marks if it belongs to a text.",
                "job A functional { when \"x\" : }");
    }

    @Test
    void a_number_that_is_forgotten() {
        says("1:31 A number is needed after 'importance' instead of 'satisfaction'.",
                "job A functional { importance satisfaction 2/10 }");
        says("1:21 Numbers have a decimal point, such as 9.5; a score has its scale, such as 9.5/10.",
                "industry A { fit 9  ,5/10 }");
    }

    @Test
    void a_name_that_is_a_path() {
        says("1:10 A name of letters, digits and - is needed after 'industry' instead of '.'. Spaces belong into the"
                + " title, in quotation marks.", "industry ../x");
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
    void a_title_without_quotation_marks() {
        says("1:12 A title stands in quotation marks: write \"x\" instead of x.", "industry X x { }");
        says("1:7 A title stands in quotation marks: write \"x\" instead of x.", "job A x functional { }");
        says("industry X \"x\" { }");
    }

    @Test
    void a_text_where_none_belongs_is_quoted_once() {
        says("1:23 \"y\" cannot stand here in industry 'X'. What can stand here: action, challenge, classified,"
                + " competitor, fit, ignore, insight, job, measured, metric, note, offering and more.",
                "industry X { note \"x\" \"y\" }");
    }

    @Test
    void a_path_in_place_of_a_package() {
        says("1:9 A name such as retail.repair is needed after 'package' instead of '.': letters, digits and -, with"
                + " dots between its parts.", "package ../../etc");
        says("1:10 '/' has no meaning here. Leave it out, or put it into quotation marks if it belongs to a text.",
                "package a/b");
        says("package a.b");
    }

    @Test
    void a_comma_where_nothing_is_listed() {
        says("1:35 Nothing is listed with commas here. Leave the comma out.",
                "scorecard S { pillar P \"p\" { A \"a\", B \"b\" } }");
        says("scorecard S { pillar P \"p\" { A \"a\" B \"b\" } }");
    }

    @Test
    void a_job_for_two_segments() {
        says("1:25 A job is for one segment. Leave the comma and what follows out, or write a job for each segment.",
                "job A functional { for S, T } segment S \"s\" segment T \"t\"");
        says("job A functional { for S } segment S \"s\" segment T \"t\"");
    }

    @Test
    void a_quotation_mark_missing_has_one_message_whatever_the_texts_after_it_hold() {
        says("2:8 The text that begins here is not closed. Add a quotation mark \" at its end.", """
                job A functional {
                  want "to do it
                  so "we can"
                }
                roadmap {
                  quick "0-3 months" { "x" }
                }
                """);
        says("2:8 A text in quotation marks is needed after 'want' instead of 'to'.", """
                job A functional {
                  want to do it"
                }
                roadmap {
                  quick "0-3 months" { "x" }
                }
                """);
    }

    @Test
    void a_number_that_goes_on_like_no_date() {
        says("1:17 This is neither a number nor a date such as 2026-03-31. Put it into quotation marks if it belongs to"
                + " a text.", "roadmap { quick 0-3 { \"x\" } }");
    }

    @Test
    void a_word_of_which_only_some_can_follow() {
        says("1:23 Behind 'priority' stands high, medium or low and not 'urgent'.",
                "action A \"a\" priority urgent { }");
        says("1:26 Behind 'first' stands thought or use and not 'idea'.",
                "interview A { timeline { first idea 2026-01-01 } }");
    }

    @Test
    void a_unit_that_is_forgotten() {
        says("1:17 A unit is needed after 'unit' instead of 'target', such as hours, % or \"loaves sold\".",
                "metric A { unit target < 3 hours }");
    }

    @Test
    void a_misspelt_word_in_a_block_of_outcomes() {
        says("1:31 'minimise' cannot stand here in 'outcomes' of job 'A'. Did you mean 'minimize'?",
                "job A functional { outcomes { minimise time to \"x\" } }");
    }

    @Test
    void a_comma_missing_between_names() {
        says("1:34 A comma is missing between 'M' and 'N'.", "job A functional { measured by M N }");
        says("1:29 A comma is missing between 'Y' and 'Z'.", "action A { addresses X.V, Y Z }");
        says("1:12 A package is one name, with dots between its parts, such as retail.repair. Put a dot between 'my' "
                + "and 'bakery'.", "package my bakery");
    }

    @Test
    void a_comma_after_the_last_name() {
        says("1:35 A name is needed after ',', and 'forces' is a word of the language. Leave the comma out; to use the"
                + " word as a name, write ^forces.", "job A functional { measured by M, forces { } }");
    }

    @Test
    void a_block_that_is_closed_too_early() {
        says("3:3 'so' can stand in job 'A', but the block of that is closed before it. Is that } one too many?", """
                industry I {
                  job A functional { want "to x" }
                  so "y"
                }
                """);
    }

    @Test
    void a_comparison_the_other_way_round() {
        says("1:20 Write <= instead of =<.", "metric A { target =< 3 hours }");
    }

    @Test
    void a_sign_that_is_not_needed() {
        says("1:25 '=' is not needed after 'want'. Leave it out.", "job A functional { want = \"to x\" }");
    }

    @Test
    void a_comment_of_another_language() {
        says("1:12 '#' has no meaning here. A comment begins with //.", "metric A { # that\n unit % }");
        says("1:12 '--' has no meaning here. A comment begins with //.", "metric A { -- that\n unit % }");
    }

    @Test
    void a_block_between_other_brackets() {
        says("1:10 '(' has no meaning here. A block stands between { and }, a text between quotation marks.",
                "metric A ( unit % )");
    }

    @Test
    void a_reason_without_because() {
        says("1:40 'because' is missing before \"near\": a reason follows it.",
                "competitor C direct { hired for J 6/10 \"near\" }");
        says("1:23 'because' is missing before \"near\": a reason follows it.", "industry I { fit 8/10 \"near\" }");
    }

    @Test
    void a_file_without_mistakes_has_no_message() {
        assertThat(Findings.in("job A functional { when \"x\" want \"to y\" }"))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static void says(String message, String text) {
        assertThat(Findings.in(text)).filteredOn(finding -> finding.rule().equals(SyntaxError.ID))
                .extracting(SyntaxMessagesTest::told).containsExactly(message);
    }

    /** Nothing, as an error. */
    private static void says(String text) {
        assertThat(Findings.in(text)).filteredOn(finding -> finding.severity() == Severity.ERROR).isEmpty();
    }

    private static String told(Finding finding) {
        return finding.place().line() + ":" + finding.place().column() + " " + finding.message();
    }
}
