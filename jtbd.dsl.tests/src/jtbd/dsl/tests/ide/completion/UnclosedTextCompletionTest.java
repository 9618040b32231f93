package jtbd.dsl.tests.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proposed behind a text whose closing quotation mark is missing, which nobody takes for a part of it. */
class UnclosedTextCompletionTest {

    @TempDir
    Path folder;

    @Test
    void on_the_next_line_the_block_goes_on() throws Exception {
        assertThat(Proposed.at(folder, """
                job A "a" functional {
                  want "to go
                  <|>
                }
                """).labels()).contains("so", "when").doesNotContain("want");
    }

    @Test
    void so_it_does_further_down() throws Exception {
        assertThat(Proposed.at(folder, """
                job A "a" functional {
                  want "to go
                  so "I am there"
                  im<|>
                }

                job B "b" functional
                """).labels()).contains("importance");
    }

    @Test
    void in_the_text_itself_nothing_is_proposed() throws Exception {
        assertThat(Proposed.at(folder, """
                job A "a" functional {
                  want "to g<|>o
                }
                """).labels()).isEmpty();
        assertThat(Proposed.at(folder, """
                job A "a" functional {
                  want "to go
                    and so<|> on"
                }
                """).labels()).isEmpty();
    }
}
