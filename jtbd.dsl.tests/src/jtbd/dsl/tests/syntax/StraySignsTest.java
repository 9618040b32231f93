package jtbd.dsl.tests.syntax;

import static jtbd.dsl.tests.syntax.Told.says;

import org.junit.jupiter.api.Test;

/** Signs that have no meaning, or none where they stand. */
class StraySignsTest {

    @Test
    void signs_that_are_written_otherwise() {
        says("1:19 Write >= instead of \u2265.", "metric A { target \u2265 80 % }");
        says("1:29 ':' has no meaning here. Leave it out, or put it into quotation marks if it belongs to a text.",
                "job A functional { when \"x\" : }");
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
}
