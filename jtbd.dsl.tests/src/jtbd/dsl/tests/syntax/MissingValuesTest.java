package jtbd.dsl.tests.syntax;

import static jtbd.dsl.tests.syntax.Told.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.tests.fixtures.SyntaxErrors;

/** A value that a word needs behind it. */
class MissingValuesTest {

    @Test
    void the_job_that_something_is_hired_for() {
        says("1:37 'for' and the name of a job are missing after 'hired' before 'because'.",
                "competitor A \"abcde\" direct { hired because \"x\" }");
        says("1:41 A name is needed after 'hired for' before 'because'.",
                "competitor A \"abcde\" direct { hired for because \"x\" }");
    }

    @Test
    void a_word_of_the_language_in_place_of_a_name() {
        says("1:5 A name is needed after 'job', and 'functional' is a word of the language. To use it as a name, write "
                + "^functional.", "job functional { when \"x\" }");
        says("1:8 A name is needed after 'metric', and 'pain' is a word of the language. To use it as a name, write "
                + "^pain.", "metric pain { unit % }");
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
    void a_number_that_is_forgotten() {
        says("1:31 A number is needed after 'importance' instead of 'satisfaction'.",
                "job A functional { importance satisfaction 2/10 }");
        says("1:21 Numbers have a decimal point, such as 9.5; a score has its scale, such as 9.5/10.",
                "industry A { fit 9  ,5/10 }");
    }

    @Test
    void a_title_in_place_of_a_name() {
        says("1:5 A name is needed after 'job', before its title, such as job ShareFiles \"Share files\".",
                "job \"Share them\" functional { when \"x\" }");
        says("1:22 A name is needed after 'feature', before its title, such as feature ShareFiles \"Share files\".",
                "offering O { feature \"Sharing\" { note \"x\" } }");
    }

    @Test
    void several_names_that_are_forgotten() {
        assertThat(SyntaxErrors.in("job A functional\nsegment\nmetric \"m\"\n")).containsExactly(
                "2:1 A name is needed after 'segment'.",
                "3:8 A name is needed after 'metric', before its title, such as metric ShareFiles \"Share files\".");
        assertThat(SyntaxErrors.in("industry I {\n  segment\n  job\n  metric M\n}\n")).containsExactly(
                "2:3 A name is needed after 'segment'.", "3:3 A name is needed after 'job'.");
    }

    @Test
    void a_name_that_is_a_path() {
        says("1:10 A name of letters, digits and - is needed after 'industry' instead of '.'. Spaces belong in the"
                + " title, in quotation marks.", "industry ../x");
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
        says("1:37 Behind 'moderate' stands undesired, obstacle or risk and not \"x\".",
                "job A functional { pains { moderate \"x\" } }");
    }

    @Test
    void a_pain_whose_kind_is_not_written_yet() {
        for (String next : List.of("}", "  moderate risk \"x\"\n}")) {
            says("3:3 Behind 'extreme' stands undesired, obstacle or risk.",
                    "job A functional {\npains {\n  extreme\n" + next + "\n}\n");
        }
    }

    @Test
    void a_unit_that_is_forgotten() {
        says("1:17 A unit is needed after 'unit' instead of 'target', such as hours, % or \"loaves sold\".",
                "metric A { unit target < 3 hours }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            metric A             | unit           | A unit is needed after 'unit', such as hours, % or "loaves sold".
            metric A             | baseline       | A number is needed after 'baseline'.
            metric A             | tags           | A tag is needed after 'tags'.
            job A functional     | when           | A text in quotation marks is needed after 'when'.
            job A functional     | importance     | A number is needed after 'importance'.
            job A functional     | measured by    | A name is needed after 'measured by'.
            job A functional     | measured       | 'by' is missing after 'measured'.
            job A functional     | measured by M, | A name is needed after ','. Write it, or leave the comma out.
            job A functional     | status         | Behind 'status' stands assumed, researched or validated.
            job A functional     | ignore         | The id of a rule is needed after 'ignore', such as job.compound.
            industry A           | published by "x" in | A year of four digits is needed here, such as 2026.
            metric A             | unit h per     | A unit is needed after 'per', such as month.
            metric A             | baseline 5 h per | A unit is needed after 'per', such as month.
            industry A           | classified     | A scheme is needed after 'classified': ISIC, NACE, NAICS or own.
            segment A            | economic       | 'buyer' is missing after 'economic'.
            segment A            | decision       | 'maker' is missing after 'decision'.
            segment A            | size           | A number or a text in quotation marks is needed after 'size'.
            competitor A nothing | hired for      | A name is needed after 'hired for'.
            """)
    void what_is_missing_at_the_end_of_a_line_is_told_there_and_not_on_the_next(String head, String line,
            String message) {
        String place = "2:" + (3 + Math.max(line.lastIndexOf(' ') + 1, line.lastIndexOf(',')));
        for (String next : List.of("  note \"x\"\n}", "}", "  source \"x\"\n  status assumed\n}")) {
            says(place + " " + message, head + " {\n  " + line + "\n" + next + "\n");
        }
    }

    @Test
    void what_is_missing_within_deeper_blocks_is_told_there_as_well() {
        says("3:26 A text in quotation marks is needed after 'supported by'.", """
                job A functional {
                  map {
                    define "x" supported by
                    locate "y"
                  }
                }
                """);
        says("3:5 A number is needed after 'push'.", """
                job A functional {
                  forces {
                    push
                    pull 3 "x"
                  }
                }
                """);
        says("2:14 A score has its scale, such as 9/10: '/' is missing after '9'.", """
                job A functional {
                  importance 9
                  want "to x"
                }
                """);
        says("2:15 A text in quotation marks is needed after '->'.", """
                interview A {
                  trigger "q" ->
                  pain "x" -> "y"
                }
                """);
    }

    @Test
    void what_is_missing_in_the_head_is_told_there() {
        says("1:1 A name is needed after 'job'.", "job\njob B functional { want \"to x\" }\n");
        says("1:1 A name such as retail.repair is needed after 'package': letters, digits and -, with dots between its"
                + " parts.", "package\nimport trade.*\n");
        says("1:7 A job says after its name and title what kind it is: functional, emotional, social, supporting (by a"
                + " buyer, co-creator or transferrer) or consumption (with its stage).", """
                job A "x"
                job B functional { want "to x" }
                """);
        says("1:1 A name is needed after 'metric'.", "metric");
        says("1:14 Behind 'priority' stands high, medium or low.", "action A \"a\" priority\nmetric B { unit % }\n");
    }
}
