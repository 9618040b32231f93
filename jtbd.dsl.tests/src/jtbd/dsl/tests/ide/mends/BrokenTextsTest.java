package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.Actions;

/** What is offered where a text cannot be read. */
class BrokenTextsTest {

    @TempDir
    Path folder;

    @Test
    void curly_quotation_marks_become_straight_ones() throws Exception {
        assertThat(offers().about("""
                segment Owner "Owners" {
                  user “<|>who owns a phone” evidence Ana
                }

                interview Ana "Ana" with Owner
                """, "syntax.syntax-error").after("Put quotation marks around the text"))
                .contains("  user \"who owns a phone\" evidence Ana\n");
    }

    @Test
    void words_that_stand_where_a_text_belongs_are_put_in_quotation_marks() throws Exception {
        assertThat(offers().about("""
                job Share "Share files" functional {
                  want t<|>o share the files
                  so "nobody waits"
                }
                """, "syntax.syntax-error").after("Put quotation marks around the text")).isEqualTo("""
                job Share "Share files" functional {
                  want "to share the files"
                  so "nobody waits"
                }
                """);
    }

    @Test
    void a_text_ends_where_the_next_statement_begins() throws Exception {
        assertThat(wrapped("outcomes { minimize time to <|>find milk importance 8/10 }"))
                .isEqualTo("outcomes { minimize time to \"find milk\" importance 8/10 }");
        assertThat(wrapped("want <|>to find milk evidence Ana // yes"))
                .isEqualTo("want \"to find milk\" evidence Ana // yes");
        assertThat(wrapped("want <|>to find milk when \"it is late\""))
                .isEqualTo("want \"to find milk\" when \"it is late\"");
        assertThat(wrapped("want <|>to find milk for Ana when possible"))
                .isEqualTo("want \"to find milk for Ana when possible\"");
    }

    @Test
    void a_score_is_no_part_of_a_text_even_where_it_lacks_its_scale() throws Exception {
        assertThat(offers().about("""
                job A "a" functional {
                  outcomes { minimize time to <|>find milk importance 8 }
                }
                """, "syntax.syntax-error").titles()).doesNotContain("Put quotation marks around the text");
    }

    @Test
    void a_text_of_which_only_the_first_quotation_mark_was_forgotten_gets_it() throws Exception {
        assertThat(wrapped("when <|>the train is late\"")).isEqualTo("when \"the train is late\"");
    }

    @Test
    void quotation_marks_within_a_text_become_a_part_of_it() throws Exception {
        assertThat(offers().about("job A functional {\n  when \"the \"fa<|>st\" train\" want \"to go\"\n}\n",
                "syntax.syntax-error").after("Keep the quotation marks within the text"))
                .contains("  when \"the \\\"fast\\\" train\" want \"to go\"\n");
    }

    @Test
    void a_word_that_is_quoted_within_a_text_is_no_misspelt_word_of_the_language() throws Exception {
        assertThat(offers().about("job A functional {\n  note \"it said \"n<|>o\" twice\"\n}\n",
                "syntax.syntax-error").titles())
                .containsExactly("Keep the quotation marks within the text", "Explain syntax.syntax-error");
        assertThat(offers().about("job A functional {\n  note \"it said \"n<|>o way\" twice\"\n}\n",
                "syntax.syntax-error").titles()).noneMatch(title -> title.startsWith("Change to"));
        assertThat(offers().about("job A functional {\n  note \"it\"evi<|>dnce Ana so \"x\"\n}\n",
                "syntax.syntax-error").titles()).contains("Change to 'evidence'");
    }

    @Test
    void several_texts_beside_each_other_are_not_one() throws Exception {
        assertThat(offers().about("job A functional { want \"to go\" <|>\"to sit\" \"to rest\" }\n",
                "syntax.syntax-error").titles()).doesNotContain("Keep the quotation marks within the text");
    }

    @Test
    void a_sentence_that_quotes_somebody_and_a_line_of_a_list_become_notes() throws Exception {
        assertThat(noted("<|>He said \"never again\" twice")).isEqualTo("note \"He said \\\"never again\\\" twice\"");
        assertThat(noted("<|>- note from the workshop")).isEqualTo("note \"note from the workshop\"");
    }

    private String noted(String line) throws Exception {
        return offers().about("job A \"a\" functional {\n  " + line + "\n}\n", "syntax.syntax-error")
                .after("Make it a note").lines().toList().get(1).strip();
    }

    @Test
    void a_list_among_pains_gains_or_outcomes_is_told_in_their_words() throws Exception {
        Actions offered = offers().about("""
                job A "a" functional {
                  pains {
                    <|>- a flat tyre
                    - no light at all.
                  }
                }
                """, "syntax.syntax-error");

        assertThat(offered.titles()).doesNotContain("Make it a note", "Make each line a gain");
        assertThat(offered.after("Make each line a pain")).contains("""
                  pains {
                    moderate undesired "a flat tyre"
                    moderate undesired "no light at all"
                  }
                """);
        assertThat(offers().about("job A functional {\n  gains {\n    <|>- a quiet ride\n  }\n}\n",
                "syntax.syntax-error").after("Make it a gain")).contains("    desired \"a quiet ride\"\n");
        assertThat(offers().about("job A functional {\n  outcomes {\n    <|>- find a shop\n    - calls\n  }\n}\n",
                "syntax.syntax-error").after("Make each line an outcome"))
                .contains("    minimize time to \"find a shop\"\n    outcome \"calls\"\n");
    }

    @Test
    void a_line_of_a_list_that_reads_as_a_statement_needs_its_quotation_marks_only() throws Exception {
        assertThat(offers().about("""
                job A functional {
                  outcomes {
                    <|>- improve sleep quality
                    - minimize time to find a bed
                    - find a pillow
                  }
                }
                """, "syntax.syntax-error").after("Make each line an outcome")).contains("""
                  outcomes {
                    improve "sleep quality"
                    minimize time to "find a bed"
                    minimize time to "find a pillow"
                """);
    }

    @Test
    void statements_that_are_listed_lose_the_signs_before_them() throws Exception {
        Actions offered = offers().about("""
                <|>- metric Time "Time" {
                  - unit h
                  * target < 5 h
                }
                """, "syntax.syntax-error");
        assertThat(offered.titles()).startsWith("Leave out - before each statement", "Leave out -");
        assertThat(offered.after("Leave out - before each statement")).isEqualTo("""
                metric Time "Time" {
                  unit h
                  target < 5 h
                }
                """);
        Actions alone = offers().about("job A functional {\n  <|>* status assumed\n}\n", "syntax.syntax-error");
        assertThat(alone.titles()).containsExactly("Leave out *", "Explain syntax.syntax-error");
        assertThat(alone.after("Leave out *")).isEqualTo("job A functional {\n  status assumed\n}\n");
    }

    /** The line of a job with its text in quotation marks. */
    private String wrapped(String line) throws Exception {
        return offers().about("job A \"a\" functional {\n" + line + "\n}\n", "syntax.syntax-error")
                .after("Put quotation marks around the text").lines().toList().get(1);
    }

    @Test
    void a_spoken_sentence_is_told_in_its_parts() throws Exception {
        assertThat(offers().about("""
                job A "Buy milk" functional {
                  When <|>I am hungry, I want to buy milk, so I can eat
                }
                """, "syntax.syntax-error").after("Tell it as 'when', 'want' and 'so'")).isEqualTo("""
                job A "Buy milk" functional {
                  when "I am hungry"
                  want "to buy milk"
                  so "I can eat"
                }
                """);
        assertThat(offers().about("""
                job A "Buy milk" functional {
                  want <|>to buy milk, so that I can eat.
                }
                """, "syntax.syntax-error").after("Tell it as 'want' and 'so'")).isEqualTo("""
                job A "Buy milk" functional {
                  want "to buy milk"
                  so "I can eat"
                }
                """);
    }

    @Test
    void a_bracket_is_added_where_the_block_begins() throws Exception {
        assertThat(offers().about("""
                industry Sharing "<|>Sharing"
                  job Share "Share files" functional {
                    want "to share the files"
                  }
                }
                """, "syntax.syntax-error").after("Add {")).isEqualTo("""
                industry Sharing "Sharing" {
                  job Share "Share files" functional {
                    want "to share the files"
                  }
                }
                """);
    }

    @Test
    void a_word_without_its_value_takes_nothing_from_the_next_line() throws Exception {
        assertThat(offers().about("""
                metric Time "Time" {
                  un<|>it
                  baseline 5
                }
                """, "syntax.syntax-error").titles()).containsExactly("Explain syntax.syntax-error");
        assertThat(offers().about("""
                metric Time "Time" {
                  measu<|>red
                  unit %
                }
                job A "a" functional {
                  measured by
                }
                """, "syntax.syntax-error").titles()).containsExactly("Explain syntax.syntax-error");
        assertThat(offers().about("""
                job A "a" functional {
                  meas<|>ured
                  want "to a"
                }
                """, "syntax.syntax-error").after("Add by")).isEqualTo("""
                job A "a" functional {
                  measured by
                  want "to a"
                }
                """);
    }

    @Test
    void a_text_of_which_little_could_be_read_is_mended_as_others_are() throws Exception {
        assertThat(offers().about("""
                industry I {
                  fit <|>7 because "x"
                  fit 7/10 "because it is"
                  measured by M,
                }
                """, "syntax.syntax-error").after("Add /10")).contains("  fit 7/10 because \"x\"\n");
    }

    @Test
    void a_sentence_on_a_line_of_its_own_becomes_a_note() throws Exception {
        assertThat(offers().about("""
                job Share "Share files" functional {
                  <|>Anna's idea: ask the guests again. // soon
                  want "to share the files"
                }
                """, "syntax.syntax-error").after("Make it a note")).isEqualTo("""
                job Share "Share files" functional {
                  note "Anna's idea: ask the guests again." // soon
                  want "to share the files"
                }
                """);
        assertThat(offers().about("""
                industry Sharing "Sharing" {
                  <|>We do not know yet who shares
                }
                """, "syntax.syntax-error").after("Make it a note"))
                        .contains("  note \"We do not know yet who shares\"\n");
    }

    @Test
    void a_statement_that_lacks_its_quotation_marks_keeps_its_score() throws Exception {
        for (String statement : List.of("minimize time to find milk importance 8/10", "push 3/5 hunger",
                "outcome minimize time to find milk importance 8/10")) {
            Actions offers = offers().about("""
                    job Share "Share files" functional {
                      for Anna
                      <|>%s
                      minimize time to "x"
                    }
                    """.formatted(statement), "syntax.syntax-error");
            for (String title : offers.titles()) {
                if (!title.matches("(Explain|Ignore|Mend all|Create).*")) {
                    assertThat(offers.after(title).replaceAll("\\s+", " ")).as(title)
                            .containsPattern("(importance 8/10|push 3/5) ?[^\"]").doesNotContain("note");
                }
            }
        }
    }

    @Test
    void quotation_marks_leave_the_comment_behind_them_out() throws Exception {
        assertThat(offers().about("job Share \"Share files\" functional {\n  note <|>it is late // soon\n}\n",
                "syntax.syntax-error").after("Put quotation marks around the text"))
                        .contains("  note \"it is late\" // soon\n");
    }

    @Test
    void a_sentence_where_no_note_can_stand_stays_as_it_is() throws Exception {
        assertThat(offers().about("""
                job Share "Share files" functional {
                  forces {
                    <|>We do not know yet who shares
                    push 3 "x"
                  }
                }
                """, "syntax.syntax-error").titles()).doesNotContain("Make it a note");
        assertThat(offers().about("<|>We do not know yet who shares\n", "syntax.syntax-error").titles())
                .doesNotContain("Make it a note");
    }

    private Offers offers() {
        return new Offers(folder);
    }
}
