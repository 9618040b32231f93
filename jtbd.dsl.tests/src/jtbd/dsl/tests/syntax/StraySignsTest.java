package jtbd.dsl.tests.syntax;

import static jtbd.dsl.tests.syntax.Told.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.tests.fixtures.SyntaxErrors;

/** Signs that have no meaning, or none where they stand. */
class StraySignsTest {

    @Test
    void signs_that_are_written_otherwise() {
        says("1:19 Write >= instead of \u2265.", "metric A { target \u2265 80 % }");
        says("1:29 ':' is not needed after \"x\". Leave it out.", "job A functional { when \"x\" : }");
    }

    @Test
    void comparisons_in_words() {
        says("1:19 Write < instead of less than.", "metric A { target less than 24 hours }");
        says("1:19 Write >= instead of at least.", "metric A { target at least 80 % by 2027-12-31 }");
        says("1:19 A number is needed after 'target' instead of 'less'.", "metric A { target less }");
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
        for (String and : new String[] {"and", "or"}) {
            says("1:26 A job is for one segment. Leave '" + and + "' and what follows out, or write a job for each "
                    + "segment.", "job A functional { for S " + and + " T } segment S \"s\" segment T \"t\"");
        }
    }

    @Test
    void an_interview_with_two_segments() {
        says("1:41 The participant of an interview belongs to one segment. Leave the comma and what follows out.",
                "interview Ana \"Ana\" on 2026-04-02 with S, T { }\nsegment S \"s\" segment T \"t\"");
        says("1:42 The participant of an interview belongs to one segment. Leave 'and' and what follows out.",
                "interview Ana \"Ana\" on 2026-04-02 with S and T { }\nsegment S \"s\" segment T \"t\"");
    }

    @Test
    void words_behind_the_one_segment_of_a_job_are_no_list_of_segments() {
        says("1:24 A name has no spaces: write RidersWho instead of Riders who.",
                "job A functional { for Riders who }");
    }

    @Test
    void a_comma_missing_between_names() {
        says("1:34 A comma is missing between 'M' and 'N'.", "job A functional { measured by M N }");
        says("1:29 A comma is missing between 'Y' and 'Z'.", "action A { addresses X.V, Y Z }");
    }

    @Test
    void the_name_of_a_package_in_several_words() {
        says("1:9 A name has no spaces: write my_bakery instead of my bakery, or a dot before what is a part of the "
                + "package.", "package my bakery\njob A functional");
        says("1:9 A name has no spaces: write shop.for_the_old instead of shop.for the old, or a dot before what is a "
                + "part of the package.", "package shop.for the old");
        says("1:8 A name has no spaces: write my_bakery instead of my bakery, or a dot before what is a part of the "
                + "package.", "import my bakery.*\njob A functional");
    }

    @Test
    void a_comma_behind_which_a_list_does_not_go_on() {
        says("2:16 A name is needed after ','. Write it, or leave the comma out.",
                "job A functional {\n  measured by M,\n  want \"to\"\n}\nmetric M");
        says("2:14 A tag is needed after ','. Write it, or leave the comma out.",
                "job A functional {\n  tags a, \"b\",\n}\n");
        says("2:9 A name is needed after ','. Write it, or leave the comma out.",
                "job A functional {\n  tags a,\n  want \"to\"\n}\n");
        says("3:32 A text in quotation marks is needed after ','. Write it, or leave the comma out.",
                "job A functional {\n  map {\n    define \"a\" supported by \"b\",\n  }\n}\n");
    }

    @Test
    void a_comma_after_the_last_name() {
        says("1:35 A name is needed after ',', and 'forces' is a word of the language. Leave the comma out; to use the"
                + " word as a name, write ^forces.", "job A functional { measured by M, forces { } }");
    }

    @Test
    void an_arrow_of_another_language() {
        for (String arrow : List.of("=>", "-->", "- >")) {
            says("1:27 Write -> instead of " + arrow + ".", "interview I { trigger \"q\" " + arrow + " \"a\" }");
        }
    }

    @Test
    void a_colon_for_a_sign_that_is_needed() {
        says("1:31 Write = instead of :.", "metric M { measured 2026-01-01: 3 hours }");
    }

    @Test
    void names_that_are_listed_with_a_word() {
        says("1:34 Names are listed with commas: write , instead of 'and'.",
                "job A functional { measured by M and N }");
        says("1:27 A comma is missing between 'a' and 'b'.", "job A functional { tags a b }");
    }

    @Test
    void a_competitor_that_is_hired_for_two_jobs() {
        says("1:34 Something is hired for one job. Leave the comma and what follows out, or write hired for … for each"
                + " job.", "competitor C direct { hired for A, B }");
    }

    @Test
    void a_stroke_for_each_period() {
        says("1:25 Write 'per' instead of '/', such as 20 EUR per month.", "segment S { pays 20 EUR / month }");
    }

    @Test
    void a_scale_with_a_stroke_or_dots() {
        for (String scale : List.of("1-5", "1 - 5", "1..5")) {
            says("1:21 A scale goes from its lowest to its highest score: write 1 to 5 instead of " + scale + ".",
                    "scorecard S { scale " + scale + " }");
        }
    }

    @Test
    void a_comparison_the_other_way_round() {
        says("1:19 Write <= instead of =<.", "metric A { target =< 3 hours }");
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
    void a_comment_of_another_language_is_passed_over_to_the_end_of_its_line() {
        says("1:12 '#' has no meaning here. A comment begins with //.", "metric A { # he said \"2 of 3\n  unit %\n}\n");
        says("3:10 '##' has no meaning here. A comment begins with //.",
                "metric A {\n  // she did\n  unit % ## \"yes\n}\n");
    }

    @Test
    void colons_and_semicolons_of_other_languages() {
        assertThat(SyntaxErrors.in("job A functional {\n  want: \"to x\";\n  measured by: M;\n}\nmetric M \"m\"\n"))
                .containsExactly("2:7 ':' is not needed after 'want'. Leave it out.",
                        "2:15 ';' is not needed after \"to x\". Leave it out.",
                        "3:14 ':' is not needed after 'measured by'. Leave it out.",
                        "3:17 ';' is not needed after 'M'. Leave it out.");
    }

    @Test
    void a_block_between_other_brackets() {
        says("1:10 '(' has no meaning here. A block stands between { and }, a text between quotation marks.",
                "metric A ( unit % )");
    }
}
