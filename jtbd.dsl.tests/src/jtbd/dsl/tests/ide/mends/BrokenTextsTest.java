package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private Offers offers() {
        return new Offers(folder);
    }
}
