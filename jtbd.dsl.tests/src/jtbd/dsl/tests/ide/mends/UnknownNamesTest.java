package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.Actions;

/** What is offered for a name that is not known. */
class UnknownNamesTest {

    @TempDir
    Path folder;

    @Test
    void another_word_than_the_author_wrote_is_offered_and_never_taken_at_once() throws Exception {
        String model = """
                job Share "Share files" functional { measured by Ti<|>m }
                metric Time "Time" { unit minutes }
                """;
        assertThat(offers().about(model, "reference.unknown-reference").after("Change to 'Time'"))
                .contains("measured by Time ");
        assertThat(offers().forTheFile(model, "reference.unknown-reference").titles()).isEmpty();
    }

    @Test
    void what_a_reference_names_is_created_where_it_belongs() throws Exception {
        assertThat(offers().about("""
                industry Repair "Repair of phones" {
                  job Share "Share files" functional {
                    measured by Data<|>Trust
                  }

                  competitor Mail "Mail" direct
                }
                """, "reference.unknown-reference").after("Create metric 'DataTrust'")).isEqualTo("""
                industry Repair "Repair of phones" {
                  job Share "Share files" functional {
                    measured by DataTrust
                  }

                  metric DataTrust "Data trust"

                  competitor Mail "Mail" direct
                }
                """);
    }

    @Test
    void what_another_package_has_is_imported_or_called_by_its_full_name() throws Exception {
        Files.writeString(folder.resolve("trade.jtbd"), "package trade  metric DataTrust \"Data trust\"");
        Actions offered = offers().about("""
                package retail

                job Share "Share files" functional { measured by Data<|>Trust }
                """, "reference.unknown-reference");

        assertThat(offered.after("Import trade.*")).startsWith("""
                package retail
                import trade.*

                job Share""");
        assertThat(offered.after("Change to 'trade.DataTrust'")).contains("measured by trade.DataTrust");
    }

    @Test
    void what_a_misspelt_import_does_not_bring_in_is_offered_by_one_name() throws Exception {
        Files.writeString(folder.resolve("scorecard.jtbd"), "package tour.scorecard  scorecard Transport \"Traffic\"");
        assertThat(offers().about("""
                package tour
                import tour.scorcard.*

                industry Commuting "Getting to work" {
                  scores on Trans<|>port { }
                }
                """, "reference.unknown-reference").titles()).containsExactly("Import tour.scorecard.*",
                        "Change to 'scorecard.Transport'", "Create scorecard 'Transport'",
                        "Explain reference.unknown-reference");
    }

    private Offers offers() {
        return new Offers(folder);
    }
}
