package jtbd.dsl.tests.formatting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormattingTest {

    @Test
    void statements_get_lines_of_their_own_and_blocks_are_indented() {
        assertFormatted("""
                package   retail
                import shared.*
                job  Share "Share files"   functional core score 9 / 10 underserved { for Clients when "a client asks"
                want "to share files" importance 9/10   satisfaction 2/10
                measured by Time ,Cost forces{push 4 "waiting" habit 2 "mail"} }
                metric Time {}
                """, """
                package retail
                import shared.*

                job Share "Share files" functional core score 9/10 underserved {
                  for Clients
                  when "a client asks"
                  want "to share files"
                  importance 9/10
                  satisfaction 2/10
                  measured by Time, Cost
                  forces {
                    push 4 "waiting"
                    habit 2 "mail"
                  }
                }

                metric Time {}
                """);
    }

    @Test
    void the_same_model_comes_out_alike_however_its_blocks_were_broken() {
        String canonical = """
                industry Repair {
                  scores on Trade {
                    MD04 = 4
                    MD05 = 3
                  }

                  metric Time "Time" {
                    unit h
                    baseline 5 h
                    target < 3 h by 2027-06-30
                  }

                  offering Lend "Lend" {
                    feature Phone
                    tier Basic {
                      for Owner
                      includes Phone
                      price 5 EUR per month
                    }
                  }
                }
                """;
        assertFormatted(canonical, canonical);
        assertFormatted(canonical.replaceAll("\\s+", " "), canonical);
        assertFormatted(canonical.replaceAll("(?m)(?<=\\d|h|Owner)\\n\\s+", "   "), canonical);
    }

    @Test
    void measured_values_stay_in_their_lines_with_commas_or_without() {
        assertFormatted("""
                metric M "Share" { measured 2026-03-31=18 %   2026-06-30 = 31 %
                measured 2026-07-31 = 18 % ,2026-08-30=31 %,
                2026-09-30 = 40 % }
                """, """
                metric M "Share" {
                  measured 2026-03-31 = 18 % 2026-06-30 = 31 %
                  measured 2026-07-31 = 18 %, 2026-08-30 = 31 %,
                    2026-09-30 = 40 %
                }
                """);
    }

    @Test
    void blank_lines_stay_one_and_declarations_without_a_block_stay_together() {
        assertFormatted("""
                competitor A "The maker" direct
                competitor B "A friend" secondary



                competitor C "Nothing" nothing
                job D functional {

                  when "x"


                  want "y"

                }
                """, """
                competitor A "The maker" direct
                competitor B "A friend" secondary

                competitor C "Nothing" nothing

                job D functional {
                  when "x"

                  want "y"
                }
                """);
    }

    @Test
    void line_breaks_within_a_statement_stay_and_their_continuation_is_indented() {
        assertFormatted("""
                competitor A direct {
                hired for B 6/10
                because "a known name"
                fired because "two
                weeks without a phone"
                }
                """, """
                competitor A direct {
                  hired for B 6/10
                    because "a known name"
                    fired because "two
                    weeks without a phone"
                }
                """);
    }

    @Test
    void comments_keep_their_text_and_their_place() {
        assertFormatted("""
                // about the file
                package a // after the package
                /* before
                     * the job */
                job A functional { // why
                      // inside
                when "x" /* here */ want "y" // at the end
                   // last
                }
                // end of file""", """
                // about the file
                package a // after the package

                /* before
                 * the job */
                job A functional { // why
                  // inside
                  when "x" /* here */
                  want "y" // at the end
                  // last
                }
                // end of file
                """);
    }

    @Test
    void a_file_of_comments_alone_is_laid_out_as_well() {
        assertFormatted("// what   \n  // follows \n\n\n\n  /* soon */  \n\n", """
                // what
                // follows

                /* soon */
                """);
        assertFormatted("", "");
    }

    @Test
    void a_file_that_cannot_be_read_is_left_as_it_is() {
        assertThat(Reformatted.once("job   A functional {\n wen \"x\" }"))
                .isEqualTo("job   A functional {\n wen \"x\" }");
    }

    @Test
    void what_is_said_twice_is_laid_out_as_well() {
        assertFormatted("job A functional  score 1/10   score 2/10 {  gap \"x\"  gap \"y\" }", """
                job A functional score 1/10 score 2/10 {
                  gap "x"
                  gap "y"
                }
                """);
    }

    @Test
    void windows_line_ends_stay() {
        assertThat(Reformatted.once("job A functional {\r\nwhen \"x\" }\r\n"))
                .isEqualTo("job A functional {\r\n  when \"x\"\r\n}\r\n");
    }

    private static void assertFormatted(String text, String expected) {
        assertThat(Reformatted.once(text)).isEqualTo(expected);
        Reformatted.assertKept(text);
    }
}
