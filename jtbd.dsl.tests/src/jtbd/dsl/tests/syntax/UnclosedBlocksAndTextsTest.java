package jtbd.dsl.tests.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.tests.fixtures.Findings;
import jtbd.dsl.tests.fixtures.SyntaxErrors;

/** A bracket or quotation mark that is missing is told where it belongs, by how the lines are indented. */
class UnclosedBlocksAndTextsTest {

    @Test
    void a_block_within_others_that_the_next_one_follows() {
        says("4:18 The block of job 'A' that begins on line 2 is not closed. Add its } after line 4.", """
                industry X "x" {
                  job A "a" functional {
                    want "to a"
                    importance 9/10

                  job B "b" functional {
                    want "to b"
                  }
                }
                """);
    }

    @Test
    void a_block_without_a_line_of_its_own_that_the_next_one_follows() {
        says("2:24 The block of job 'A' that begins on line 2 is not closed. Add } at its end.", """
                industry X "x" {
                  job A "a" functional {
                  job B "b" functional {
                    want "to b"
                  }
                }
                """);
    }

    @Test
    void a_block_of_a_job_that_the_next_statement_follows() {
        says("3:22 The block of 'outcomes' that begins on line 2 is not closed. Add its } after line 3.", """
                job A functional {
                  outcomes {
                    minimize time to "x"
                  want "to b"
                }
                """);
    }

    @Test
    void a_block_at_the_end_of_the_file() {
        says("3:10 The block of job 'A' that begins on line 2 is not closed. Add its } after line 3.", """
                industry X "x" {
                  job A functional {
                    want "to b"
                }
                """);
        says("4:3 The block of industry 'X' that begins on line 1 is not closed. Add its } after line 4.", """
                industry X "x" {
                  job A functional {
                    want "to b"
                  }
                """);
    }

    @Test
    void a_text_before_the_next_statement() {
        says("2:8 The text that begins here is not closed. Add a quotation mark \" at its end.", """
                job A functional {
                  when "it is late
                  want "to sleep"
                  so " I am fit"
                }
                """);
    }

    @Test
    void a_text_of_several_lines() {
        says("2:8 The text that begins here is not closed. Add a quotation mark \" at its end, on line 3.", """
                job A functional {
                  when "it is late
                        and dark
                  want "to sleep"
                }
                """);
    }

    @Test
    void a_text_before_statements_that_need_no_quotation_marks() {
        String text = "The text that begins here is not closed. Add a quotation mark \" at its end";
        says("2:8 " + text + ".", """
                job A functional {
                  when "it is late
                  measured by M, N
                  importance 9/10
                  want "to sleep"
                }
                """);
        says("4:10 " + text + ", on line 5.", """
                industry X {
                  job A functional {
                    for S
                    note "in doubt
                    for nobody at home
                    in X // yes
                    evidence Ana.pain
                  }
                }
                """);
    }

    @Test
    void a_text_between_other_mistakes_and_statements() {
        assertThat(SyntaxErrors.in("""
                industry X {
                  job A functional {
                    importnce 9/10
                    note "in doubt
                    measured by M
                  }
                }
                """)).containsExactly("3:5 'importnce' cannot stand here in job 'A'. Did you mean 'importance'?",
                        "4:10 The text that begins here is not closed. Add a quotation mark \" at its end.");
    }

    @Test
    void a_text_with_lines_that_begin_like_statements() {
        says("2:8 The text that begins here is not closed. Add a quotation mark \" at its end, on line 4.", """
                job A functional {
                  when "it is late
                  for me and
                  in winter, when it is cold
                  want "to sleep"
                }
                """);
    }

    @Test
    void a_text_before_the_end_of_a_block() {
        says("2:8 The text that begins here is not closed. Add a quotation mark \" at its end.", """
                job A functional {
                  when "it is late
                }
                job B functional {
                  when "it is early"
                }
                """);
    }

    @Test
    void a_title_before_the_kind_and_the_block() {
        says("1:7 The text that begins here is not closed. Add a quotation mark \" at its end.", """
                job A "Sleep well functional core {
                  when "it is late"
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            job A "Sleep well | functional score 3/10 of B core {
            job A "Sleep well | consumption use {
            job A "Get social with a functional part | functional {
            interview A "Ana | on 2026-03-01 with S {
            competitor A "Do nothing | nothing {
            action A "Get high | priority high {
            metric A "Share | {
            """)
    void a_title_before_all_that_its_line_goes_on_with(String title, String rest) {
        Finding told = Findings.in(title + " " + rest + "\n  note \"x\"\n}\n").get(0);
        assertThat(told.message()).isEqualTo(
                "The text that begins here is not closed. Add a quotation mark \" at its end.");
        assertThat(told.place().endColumn()).isEqualTo(1 + title.length());
    }

    @Test
    void a_title_that_nothing_stands_behind_yet() {
        says("1:7 The text that begins here is not closed. Add a quotation mark \" at its end.", """
                job A "Sleep well
                job B functional {
                  when "it is late"
                }
                """);
        says("1:7 The text that begins here is not closed. Add a quotation mark \" at its end.", """
                job A "Sleep well
                  when "it is late"
                }
                """);
    }

    @Test
    void the_last_text_of_a_file() {
        says("2:8 The text that begins here is not closed. Add a quotation mark \" at its end.", """
                job A functional {
                  when "it is late
                }
                """);
    }

    @Test
    void several_of_them_in_one_file() {
        assertThat(SyntaxErrors.in("""
                industry X {
                  job A functional {
                    want "to sleep
                    so "I am fit"
                  job B functional {
                    want "to b"
                  }
                }
                industry Y {
                  overview "y
                }
                """)).containsExactly(
                        "3:10 The text that begins here is not closed. Add a quotation mark \" at its end.",
                        "4:8 The block of job 'A' that begins on line 2 is not closed. Add its } after line 4.",
                        "10:12 The text that begins here is not closed. Add a quotation mark \" at its end.");
    }

    private static void says(String message, String text) {
        assertThat(SyntaxErrors.in(text)).containsExactly(message);
    }
}
