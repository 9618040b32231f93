package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is mended at once in a whole file. */
class FixAllTest {

    private static final String ALL = "Mend all findings that have one sure mend";

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
                """, "map.doubled-step").after(ALL)).isEqualTo("""
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
    void commas_behind_which_lists_do_not_go_on_are_left_out() throws Exception {
        assertThat(offers().forTheFile("""
                <|>job Share "Share files" functional {
                  measured by Time,
                  tags files, paper,
                }
                metric Time "Time" { unit minutes }
                """, "syntax.syntax-error").after(ALL)).startsWith("""
                job Share "Share files" functional {
                  measured by Time
                  tags files, paper
                """);
    }

    @Test
    void signs_of_other_languages_that_say_nothing_are_left_out() throws Exception {
        assertThat(offers().forTheFile("""
                <|>job Share "Share files" functional {
                  status assumed
                  when = "it is late"
                  want: "to share";
                }
                """, "syntax.syntax-error").after(ALL)).isEqualTo("""
                job Share "Share files" functional {
                  status assumed
                  when "it is late"
                  want "to share"
                }
                """);
    }

    @Test
    void a_direction_that_may_mean_less_or_more_is_left_to_the_author() throws Exception {
        assertThat(offers().forTheFile(outcomes("<|>improve time to \"feed the bees\"",
                "improve likelihood that \"a colony starves\""), "outcome.other-direction").titles()).isEmpty();
        assertThat(offers().about(outcomes("<|>improve likelihood that \"a colony starves\""),
                "outcome.other-direction").titles()).startsWith("Say 'minimize'", "Say 'increase'");
        assertThat(offers().about(outcomes("<|>improve share of \"colonies that survive\""),
                "outcome.other-direction").titles()).startsWith("Say 'increase'", "Say 'minimize'");
    }

    private static String outcomes(String... lines) {
        return "job Keep \"Keep bees\" functional {\n  outcomes {\n    " + String.join("\n    ", lines) + "\n  }\n}\n";
    }

    @Test
    void a_mistake_leaves_the_rest_of_the_file_its_mends() throws Exception {
        assertThat(offers().forTheFile("""
                <|>job Share "Share files" functional {
                  status assumed
                  outcomes {
                    reduce time to "share a file"
                    lower number of "copies"
                  }
                }
                """, "outcome.other-direction").after(ALL)).isEqualTo("""
                job Share "Share files" functional {
                  status assumed
                  outcomes {
                    minimize time to "share a file"
                    lower number of "copies"
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

    @Test
    void an_import_stays_while_a_name_of_the_file_leads_nowhere() throws Exception {
        Files.writeString(folder.resolve("tour.jtbd"), "package tour\nsegment Commuter \"Commuters\"\n");

        assertThat(offers().forTheFile("""
                <|>package x
                import tour.*
                import lost.*
                job Share "Share files" functional {
                  for Commutr
                  want "share the files"
                }
                """, "structure.unknown-import").after(ALL)).contains("import tour.*");
        assertThat(offers().forTheFile("""
                <|>package x
                import tour.*
                job Share "Share files" functional {
                  want "to share the files"
                }
                """, "structure.unused-import").after(ALL)).doesNotContain("import");
    }

    @Test
    void an_import_that_stands_there_twice_is_taken_out_once() throws Exception {
        Files.writeString(folder.resolve("numbers.jtbd"), "package numbers\nmetric Time \"Time\" { unit h }\n");
        assertThat(offers().forTheFile("""
                <|>package x
                import numbers.*
                import numbers.*
                job Share "Share files" functional { measured by Time }
                """, "structure.unused-import").after(ALL)).containsOnlyOnce("import numbers.*");
    }

    @Test
    void what_an_author_claims_or_has_written_beside_it_is_left_to_the_author() throws Exception {
        assertThat(offers().forTheFile("""
                <|>job Share "Share files" functional { want "to share the files" }
                """, "job.missing-evidence").titles()).isEmpty();
        assertThat(offers().forTheFile("""
                <|>roadmap {
                  quick "now" {
                    // ask Anna first
                  }
                  medium { }
                  long { "Move" }
                }
                """, "roadmap.empty-horizon").after(ALL)).isEqualTo("""
                roadmap {
                  quick "now" {
                    // ask Anna first
                  }
                  long { "Move" }
                }
                """);
    }

    private Offers offers() {
        return new Offers(folder);
    }
}
