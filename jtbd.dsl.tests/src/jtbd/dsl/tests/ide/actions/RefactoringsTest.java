package jtbd.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.tests.fixtures.Findings;
import jtbd.dsl.tests.ide.AbleClient;
import jtbd.dsl.tests.ide.Actions;
import jtbd.dsl.tests.ide.EditorClient;
import jtbd.dsl.tests.ide.MarkedText;

/** Models in another form, as editors offer them; none of them breaks anything. */
class RefactoringsTest {

    private static final String FILE = "repair.jtbd";

    private static final String REPAIR = """
            package retail
            import trade.*

            industry Repair "Repair of phones" {
              metric Downtime "Hours without a device"

              // the job that everything is about
              job Keep<|>Working "Keep working" functional {
                want "to keep working"
                measured by Downtime
                outcomes {
                  outcome Wait minimize time to "get a device back"
                }
              }

              competitor Maker "The maker" direct {
                hired for KeepWorking rated 3/10 on Repair.KeepWorking.Wait
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_job_moves_to_a_file_of_its_own_and_references_still_lead_to_it() throws Exception {
        String trade = "package trade  scorecard Trade { pillar Market { MD05 \"Market depth\" } }";
        String other = """
                package other

                action Lend "Lend a device" { addresses retail.Repair.KeepWorking }
                """;
        Files.writeString(folder.resolve("trade.jtbd"), trade);
        Files.writeString(folder.resolve("other.jtbd"), other);
        Actions offered = offered(REPAIR);

        String title = "Move the job to keep-working.jtbd";
        String moved = offered.after(title, "keep-working.jtbd", "");
        assertThat(moved).isEqualTo("""
                package retail

                // the job that everything is about
                job KeepWorking "Keep working" functional {
                  in Repair
                  want "to keep working"
                  measured by Downtime
                  outcomes {
                    outcome Wait minimize time to "get a device back"
                  }
                }
                """);
        assertThat(offered.after(title)).isEqualTo("""
                package retail
                import trade.*

                industry Repair "Repair of phones" {
                  metric Downtime "Hours without a device"

                  competitor Maker "The maker" direct {
                    hired for KeepWorking rated 3/10 on KeepWorking.Wait
                  }
                }
                """);
        assertThat(offered.after(title, "other.jtbd", other)).contains("addresses retail.KeepWorking");
        assertNoErrors(moved, offered.after(title), offered.after(title, "other.jtbd", other), trade);
    }

    @Test
    void names_that_are_words_of_the_language_are_written_so_that_they_are_names() throws Exception {
        Actions moves = offered(REPAIR.replace("KeepWorking", "^action").replace("Keep<|>Working", "^act<|>ion")
                .replace("Repair.^action", "^note.action").replace("industry Repair", "industry ^note"));
        String moved = moves.after("Move the job to action.jtbd", "action.jtbd", "");
        assertThat(moved).contains("job ^action ").contains("  in ^note\n");
        assertThat(moves.after("Move the job to action.jtbd")).contains("rated 3/10 on ^action.Wait");

        assertThat(offered("""
                job ^action "Act" functional {
                  story ^note "Monday" { wh<|>en "it rains" want "to stay dry" so "I work" }
                }
                """).after("Convert the story to a job")).contains("job ^note \"Stay dry\" functional of ^action {");
    }

    @Test
    void a_job_does_not_move_where_the_client_makes_no_files() throws Exception {
        assertThat(offered(REPAIR, new ClientCapabilities()).titles()).noneMatch(title -> title.startsWith("Move"));
    }

    @Test
    void a_job_moves_to_a_file_that_is_not_there_yet() throws Exception {
        Files.writeString(folder.resolve("keep-working.jtbd"), "");
        Files.writeString(folder.resolve("keep-working-2.jtbd"), "");

        assertThat(offered(REPAIR).after("Move the job to keep-working-3.jtbd", "keep-working-3.jtbd", ""))
                .contains("job KeepWorking ");
    }

    @Test
    void a_job_that_has_a_file_of_its_own_stays_there() throws Exception {
        assertThat(offered("job Keep<|>Working \"Keep working\" functional").titles()).isEmpty();
    }

    @Test
    void a_job_that_joins_two_is_split() throws Exception {
        String split = offered("""
                industry Dining "Dining"
                segment Guests "Guests"

                job Ta<|>ble "Find a restaurant and book a table" functional core score 8/10 {
                  in Dining for Guests
                  when "friends come"
                  want "to find a restaurant and book a table"
                  so "the evening is a \\"success\\""
                  importance 9/10 satisfaction 2/10
                }
                """).after("Split the job in two");

        assertThat(split).isEqualTo("""
                industry Dining "Dining"
                segment Guests "Guests"

                job Table "Find a restaurant" functional core score 8/10 {
                  in Dining for Guests
                  when "friends come"
                  want "to find a restaurant"
                  so "the evening is a \\"success\\""
                  importance 9/10 satisfaction 2/10
                }

                job BookATable "Book a table" functional core {
                  in Dining
                  for Guests
                  when "friends come"
                  want "to book a table"
                  so "the evening is a \\"success\\""
                }
                """);
        assertNoErrors(split);
    }

    @Test
    void what_its_author_wants_to_be_one_is_not_split() throws Exception {
        assertThat(offered("""
                job Ta<|>ble "Find a restaurant and book a table" functional {
                  ignore job.compound because "whoever finds one books it"
                }
                """).titles()).doesNotContain("Split the job in two");
    }

    @Test
    void an_outcome_that_joins_two_is_split() throws Exception {
        String split = offered("""
                job Watch "Watch the climate" functional {
                  outcomes {
                    outcome Fault minimize time to "notice a fault<|> and repair it" when "away" importance 9/10
                  }
                }
                """).after("Split the outcome in two");

        assertThat(split).isEqualTo("""
                job Watch "Watch the climate" functional {
                  outcomes {
                    outcome Fault minimize time to "notice a fault" when "away" importance 9/10
                    minimize time to "repair a fault" when "away"
                  }
                }
                """);
        assertNoErrors(split);
    }

    @Test
    void what_is_one_is_not_split() throws Exception {
        assertThat(offered("""
                job Watch "Watch the climate" functional {
                  outcomes { minimize time to "notice a fa<|>ult" }
                }
                """).titles()).doesNotContain("Split the outcome in two", "Split the job in two");
    }

    @Test
    void a_story_becomes_a_part_of_its_job() throws Exception {
        String converted = offered("""
                industry Plants "Plants under glass"

                segment Keeper "Keepers of a greenhouse"

                job Watch "Watch the climate" functional {
                  in Plants
                  for Keeper
                  want "to hear of it at once"
                  story "The {warm} Thur<|>sday" {
                    when "the cooling fails at two"
                    want "to hear of it in time"
                  }
                }
                """).after("Convert the story to a job");

        assertThat(converted).isEqualTo("""
                industry Plants "Plants under glass"

                segment Keeper "Keepers of a greenhouse"

                job Watch "Watch the climate" functional {
                  in Plants
                  for Keeper
                  want "to hear of it at once"
                }

                job HearOfItInTime "Hear of it in time" functional of Watch {
                  in Plants
                  for Keeper
                  when "the cooling fails at two"
                  want "to hear of it in time"
                  note "The {warm} Thursday"
                }
                """);
        assertNoErrors(converted);
    }

    @Test
    void a_story_without_a_title_becomes_a_job_that_is_called_after_what_was_wanted() throws Exception {
        assertThat(offered("""
                job Watch "Watch the climate" functional {
                  story { want "to hear<|> of it in time" }
                }
                """).after("Convert the story to a job")).contains("""
                job HearOfItInTime "Hear of it in time" functional of Watch {
                  want "to hear of it in time"
                }
                """);
    }

    @Test
    void a_story_whose_title_does_not_say_what_is_done_is_called_so_and_keeps_the_title_as_a_note() throws Exception {
        assertThat(offered("""
                job Watch "Watch the climate" functional {
                  story "The Monday of the fl<|>ood" { want "to hear of it in time" }
                }
                """).after("Convert the story to a job")).contains("""
                job HearOfItInTime "Hear of it in time" functional of Watch {
                  want "to hear of it in time"
                  note "The Monday of the flood"
                }
                """);
        assertThat(offered("""
                job Watch "Watch the climate" functional {
                  story "Hear of<|> the flood" { want "to hear of it in time" }
                }
                """).after("Convert the story to a job"))
                .contains("job HearOfTheFlood \"Hear of the flood\" functional").doesNotContain("note");
    }

    @Test
    void a_story_that_is_called_as_a_job_is_becomes_a_job_of_another_name() throws Exception {
        String model = """
                job Watch "Watch the climate" functional {
                  story War<|>m "The warm Thursday" { want "to hear of it" }
                }
                """;

        assertThat(offered(model).after("Convert the story to a job"))
                .contains("job Warm \"Hear of it\" functional of Watch");
        assertThat(offered(model + "job Warm \"Keep warm\" functional\n").after("Convert the story to a job"))
                .contains("job Warm2 \"Hear of it\" functional of Watch");
    }

    @Test
    void the_name_of_a_metric_stays_short_and_is_no_name_of_another() throws Exception {
        assertThat(offered("""
                metric TimeToFindTheOwners "Taken"
                job Find "Find the owner" functional {
                  outcomes {
                    minimize time to "find <|>the owner's other device, wherever it is"
                  }
                }
                """).after("Extract a metric")).contains("measured by TimeToFindTheOwners2\n");
    }

    @Test
    void the_name_of_a_metric_breaks_off_behind_a_word_that_means_something() throws Exception {
        for (var cut : Map.of("see the condition and price of", "TimeToSeeTheCondition",
                "see what is in all the other boxes", "TimeToSee",
                "comprehend internationalisation regulations everywhere", "TimeToComprehendInternationalisation")
                .entrySet()) {
            assertThat(offered("""
                    job Find "Find the owner" functional {
                      outcomes {
                        minimize time to "<|>%s"
                      }
                    }
                    """.formatted(cut.getKey())).after("Extract a metric"))
                    .contains("measured by " + cut.getValue() + "\n");
        }
    }

    @Test
    void a_metric_is_made_of_what_an_outcome_measures() throws Exception {
        String extracted = offered("""
                job Watch "Watch the climate" functional {
                  outcomes {
                    minimize likelihood that "a batch<|> is lost"
                  }
                }
                """).after("Extract a metric");

        assertThat(extracted).isEqualTo("""
                job Watch "Watch the climate" functional {
                  outcomes {
                    minimize likelihood that "a batch is lost"
                  }
                  measured by LikelihoodThatABatchIsLost
                }

                metric LikelihoodThatABatchIsLost "Likelihood that a batch is lost" {
                  unit %
                }
                """);
        assertNoErrors(extracted);
    }

    @Test
    void an_extracted_metric_joins_those_that_the_job_is_measured_by() throws Exception {
        assertThat(offered("""
                metric Alarms "Alarms a week"
                job Watch "Watch the climate" functional {
                  measured by Alarms
                  outcomes {
                    minimize time to "hear<|> of a fault"
                  }
                }
                """).after("Extract a metric")).contains("  measured by Alarms, TimeToHearOfAFault\n");
    }

    @Test
    void an_extracted_metric_of_time_is_counted_in_hours_until_corrected() throws Exception {
        String marked = "job Watch functional { outcomes { minimize time to \"hear<|> of a fault\" } }\n";
        assertThat(offered(marked).after("Extract a metric"))
                .endsWith("metric TimeToHearOfAFault \"Time to hear of a fault\" {\n  unit hours\n}\n");
        ClientCapabilities able = AbleClient.capabilities();
        able.getWorkspace().getWorkspaceEdit().setSnippetEditSupport(true);
        assertThat(offered(marked, able).action("Extract a metric").getEdit().getDocumentChanges().get(0).getLeft()
                .getEdits()).filteredOn(Either::isRight)
                .extracting(edit -> edit.getRight().getSnippet().getValue())
                .anyMatch(snippet -> snippet.contains("unit ${1:hours}"));
    }

    @Test
    void a_mistake_elsewhere_in_the_file_keeps_no_refactoring_away() throws Exception {
        String broken = "\njob Other functional {\n  wnat to be wrong {\n}\n";
        Actions moves = offered(REPAIR + broken);
        assertThat(moves.after("Move the job to keep-working.jtbd")).doesNotContain("job KeepWorking")
                .contains("on KeepWorking.Wait").endsWith(broken);
        assertThat(moves.after("Move the job to keep-working.jtbd", "keep-working.jtbd", ""))
                .contains("job KeepWorking \"Keep working\" functional {\n  in Repair\n");

        String model = """
                job Watch "Watch the climate" functional {
                  story "The warm Thur<|>sday" {
                    when "the cooling fails at two"
                    want "to hear of it in time"
                  }
                }
                """;
        String converted = offered(model).after("Convert the story to a job");
        assertThat(offered(model + broken).after("Convert the story to a job")).isEqualTo(converted + broken);
    }

    @Test
    void an_outcome_becomes_a_metric_though_the_rest_of_its_job_has_mistakes() throws Exception {
        assertThat(offered("""
                job Watch functional {
                  wnat to hear of it
                  outcomes { minimize time to "hear<|> of a fault" }
                }
                """).after("Extract a metric")).isEqualTo("""
                job Watch functional {
                  wnat to hear of it
                  outcomes { minimize time to "hear of a fault" }
                  measured by TimeToHearOfAFault
                }

                metric TimeToHearOfAFault "Time to hear of a fault" {
                  unit hours
                }
                """);
    }

    @Test
    void what_has_a_mistake_itself_is_not_rewritten() throws Exception {
        assertThat(offered(REPAIR.replace("measured by", "mesured by")).titles()).isEmpty();
        assertThat(offered("job Watch functional { outcomes { minimize time to \"hear<|> of\" whne \"late\" } }")
                .titles()).isEmpty();
        assertThat(offered("""
                job Watch functional {
                  story "Monday" { when "it fa<|>ils" want to hear }
                }
                """).titles()).isEmpty();
    }

    @Test
    void a_job_whose_block_is_not_closed_gets_no_metric() throws Exception {
        assertThat(offered("""
                job Watch functional {
                  outcomes { minimize time to "hear<|> of a fault" }

                job Other functional
                """).titles()).doesNotContain("Extract a metric");
    }

    private Actions offered(String marked) throws Exception {
        return offered(marked, AbleClient.capabilities());
    }

    private Actions offered(String marked, ClientCapabilities capabilities) throws Exception {
        MarkedText model = MarkedText.of(marked);
        try (EditorClient editor = EditorClient.on(folder, capabilities)) {
            editor.open(FILE, model.text());
            return Actions.at(model.cursor(), CodeActionKind.Refactor, editor, FILE, model.text());
        }
    }

    private static void assertNoErrors(String... texts) {
        assertThat(Findings.in(texts)).filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::message).isEmpty();
    }
}
