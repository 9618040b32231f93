package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is mended at once in a whole file. */
class FixAllTest {

    @TempDir
    Path folder;

    @Test
    void all_sure_mends_of_a_file_are_done_at_once_and_the_rest_is_left() throws Exception {
        assertThat(offers().forTheFile("""
                <|>job Share "Share files" functional {
                  want "share the files"
                  outcomes {
                    reduce time to "share a file"
                    minimize "losses"
                  }
                  map {
                    execute "send the files"
                    prepare "pack the files"
                    prepare "seal them"
                  }
                }
                """, "map.doubled-step").after("Mend all findings that have one sure mend")).isEqualTo("""
                job Share "Share files" functional {
                  want "to share the files"
                  outcomes {
                    minimize time to "share a file"
                    minimize "losses"
                  }
                  map {
                    prepare "pack the files and seal them"
                    execute "send the files"
                  }
                }
                """);
    }

    @Test
    void where_nothing_is_sure_nothing_is_done_at_once() throws Exception {
        assertThat(offers().forTheFile("""
                <|>job Share "Share files" functional { outcomes { minimize "losses" } }
                """, "outcome.missing-measure").titles()).isEmpty();
    }

    private Offers offers() {
        return new Offers(folder);
    }
}
