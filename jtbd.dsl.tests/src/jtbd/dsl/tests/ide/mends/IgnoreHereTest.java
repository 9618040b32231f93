package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding that is wrong where it stands can be ignored there. */
class IgnoreHereTest {

    @TempDir
    Path folder;

    @Test
    void a_finding_can_be_ignored_where_it_stands_with_a_reason() throws Exception {
        assertThat(offers().about("""
                job Share "Share files" functional {
                  want "to share<|> files and keep them"
                }
                """, "job.compound").after("Ignore job.compound here, with a reason")).isEqualTo("""
                job Share "Share files" functional {
                  want "to share files and keep them"
                  ignore job.compound because "…"
                }
                """);
    }

    @Test
    void an_ignore_in_a_part_without_a_block_gives_it_one() throws Exception {
        assertThat(offers().about("""
                job Share "Share files" functional {
                  outcomes {
                    minimize time to "share<|> files and keep them" // asked in May
                  }
                }
                """, "outcome.compound").after("Ignore outcome.compound here, with a reason")).isEqualTo("""
                job Share "Share files" functional {
                  outcomes {
                    minimize time to "share files and keep them" {
                      ignore outcome.compound because "…"
                    } // asked in May
                  }
                }
                """);
    }

    @Test
    void what_is_found_in_reading_cannot_be_ignored() throws Exception {
        assertThat(offers().about("job Share \"Share files\" functional { measured by Ti<|>me }",
                "reference.unknown-reference").titles()).noneMatch(title -> title.startsWith("Ignore"));
    }

    private Offers offers() {
        return new Offers(folder);
    }
}
