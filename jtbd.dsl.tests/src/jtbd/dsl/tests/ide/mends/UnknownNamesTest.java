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
    void what_is_called_by_its_title_gets_its_name() throws Exception {
        String metric = "\nmetric Reply \"Time to reply\"\nmetric Time \"Working time\"\n";
        assertThat(offers().about("job A functional {\n  measured by Time <|>to reply, Time\n}" + metric,
                "syntax.syntax-error").after("Change to 'Reply'")).contains("  measured by Reply, Time\n");
        assertThat(offers().about("job A functional {\n  measured by \"<|>time to reply\"\n}" + metric,
                "syntax.syntax-error").after("Change to 'Reply'")).contains("  measured by Reply\n");
        assertThat(offers().about("job A functional of \"P<|>ark the car\"\njob Park \"Park the car\" functional\n",
                "syntax.syntax-error").after("Change to 'Park'")).startsWith("job A functional of Park\n");
        assertThat(offers().about("job A functional { for Peo<|>ple }\nsegment Guest \"People\"\n",
                "reference.unknown-reference").after("Change to 'Guest'")).contains("for Guest ");
    }

    @Test
    void a_title_of_what_cannot_be_named_there_is_no_name() throws Exception {
        assertThat(offers().about("job A functional {\n  measured by \"Of<|>fice workers\"\n}\n"
                + "segment Worker \"Office workers\"\n", "syntax.syntax-error").titles())
                .doesNotContain("Change to 'Worker'");
        assertThat(offers().about("job A functional {\n  want Ti<|>me to reply\n}\nmetric Reply \"Time to reply\"\n",
                "syntax.syntax-error").titles()).doesNotContain("Change to 'Reply'");
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
    void a_blank_of_a_form_that_was_left_names_one_of_the_few_things_that_there_are() throws Exception {
        String industry = """
                industry Repair "Repair of phones" {
                  segment Owner "Owners of phones"
                  job Share "Share files" functional {
                    for Seg<|>ment
                  }
                }
                """;

        assertThat(offers().about(industry, "reference.unknown-reference").after("Change to 'Owner'"))
                .contains("for Owner\n");
        String many = industry.replace("  job", "  segment A1\n  segment B2\n  segment C3\n  job");
        assertThat(offers().about(many, "reference.unknown-reference").titles())
                .containsExactly("Create segment 'Segment'", "Explain reference.unknown-reference");
    }

    @Test
    void a_job_is_not_named_as_a_part_of_itself() throws Exception {
        assertThat(offers().about("job Share functional of L<|>ost\n", "reference.unknown-reference").titles())
                .doesNotContain("Change to 'Share'");
    }

    @Test
    void the_words_of_a_name_become_a_title() throws Exception {
        assertThat(offers().about("job Stay functional { measured by Wet_<|>Clothes }\n",
                "reference.unknown-reference").after("Create metric 'Wet_Clothes'"))
                .contains("metric Wet_Clothes \"Wet clothes\"");
    }

    @Test
    void an_answer_of_somebody_unknown_is_created_and_not_taken_from_another_person() throws Exception {
        Actions offered = offers().about("""
                job Stay "Stay dry" functional {
                  evidence Bo<|>b.trigger
                }

                interview Ana "Ana" {
                  trigger "What happened?" -> "It rained."
                }
                """, "reference.unknown-reference");

        assertThat(offered.titles()).noneMatch(title -> title.contains("Ana"));
        assertThat(offered.after("Create interview 'Bob'")).contains("""
                interview Bob "Bob" {
                  trigger "…" -> "…"
                }
                """);
        assertThat(offers().about("job Stay functional { evidence An<|>.trigger }\ninterview Ana \"Ana\" "
                + "{ trigger \"Why?\" -> \"So.\" }\n", "reference.unknown-reference").titles())
                .contains("Change to 'Ana.trigger'");
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
    void where_all_of_a_package_would_give_another_name_two_meanings_one_name_is_imported() throws Exception {
        Files.writeString(folder.resolve("trade.jtbd"), "package trade  metric Trust \"Trust\"  segment Baker \"B\"");
        Files.writeString(folder.resolve("people.jtbd"), "package people  segment Baker \"Who bakes\"");
        Actions offered = offers().about("""
                import people.*

                job Share "Share files" functional { for Baker measured by Tr<|>ust }
                """, "reference.unknown-reference");

        assertThat(offered.titles()).startsWith("Import trade.Trust", "Change to 'trade.Trust'");
        assertThat(offered.after("Import trade.Trust")).startsWith("import people.*\nimport trade.Trust\n\njob");
    }

    @Test
    void what_is_called_by_the_thing_around_it_is_imported_too() throws Exception {
        Files.writeString(folder.resolve("trade.jtbd"), """
                package trade
                interview Bob "Bob" { trigger "Why?" -> "So." }
                industry Milling "Mills" {
                  job Grind "Grind grain" functional { map { define "the grain" define "the flour" execute "grind" } }
                }
                """);
        assertThat(offers().about("job Bake functional { evidence Bob.tri<|>gger }", "reference.unknown-reference")
                .after("Import trade.*")).startsWith("import trade.*\n\njob Bake");
        assertThat(offers().about("job Bake functional of Milling.Gri<|>nd", "reference.unknown-reference")
                .after("Import trade.*")).startsWith("import trade.*\n\njob Bake");
        assertThat(offers().about("offering Mill { feature Stone { serves Grind.exe<|>cute } }",
                "reference.unknown-reference").titles()).startsWith("Import trade.*",
                        "Change to 'trade.Grind.execute'");
    }

    @Test
    void an_import_stands_apart_from_what_is_around_it() throws Exception {
        Files.writeString(folder.resolve("trade.jtbd"), "package trade  metric DataTrust \"Data trust\"");
        String job = "job Share \"Share files\" functional { measured by Data<|>Trust }\n";

        assertThat(offers().about("package retail\n" + job, "reference.unknown-reference").after("Import trade.*"))
                .startsWith("package retail\n\nimport trade.*\n\njob Share");
        assertThat(offers().about("package retail\r\n\r\n" + job, "reference.unknown-reference")
                .after("Import trade.*")).startsWith("package retail\r\n\r\nimport trade.*\r\n\r\njob Share");
        assertThat(offers().about("package retail // ours\n// the job\n" + job, "reference.unknown-reference")
                .after("Import trade.*"))
                .startsWith("package retail // ours\n\nimport trade.*\n\n// the job\njob Share");
    }

    @Test
    void a_thing_of_an_industry_of_another_package_is_offered_by_one_name() throws Exception {
        Files.writeString(folder.resolve("trade.jtbd"),
                "package trade  industry Files \"Files\" { metric DataTrust \"Data trust\" }");
        assertThat(offers().about("""
                job Share "Share files" functional { measured by Data<|>Trust }
                """, "reference.unknown-reference").titles()).containsExactly("Import trade.*",
                        "Change to 'trade.DataTrust'", "Create metric 'DataTrust'",
                        "Explain reference.unknown-reference");
    }

    @Test
    void an_outcome_is_created_behind_those_of_its_job() throws Exception {
        assertThat(offers().about("""
                job Share "Share files" functional {
                  outcomes {
                    outcome Sent minimize time to "send a file"
                  }
                }

                competitor Mail "Mail" direct {
                  hired for Share rated 2/10 on Share.Rea<|>d
                }
                """, "reference.unknown-reference").after("Create outcome 'Read' in 'Share'")).startsWith("""
                job Share "Share files" functional {
                  outcomes {
                    outcome Sent minimize time to "send a file"
                    outcome Read minimize time to "…"
                  }
                }
                """);
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
                        "Change to 'tour.scorecard.Transport'", "Create scorecard 'Transport'",
                        "Explain reference.unknown-reference");
    }

    @Test
    void a_name_that_is_written_never_begins_with_a_word_of_the_language() throws Exception {
        Files.writeString(folder.resolve("scorecard.jtbd"), "package tour.scorecard  scorecard Transport \"Traffic\"");
        Files.writeString(folder.resolve("metric.jtbd"), "package metric  metric Returns \"Devices that come back\"");
        String scores = """
                import tour.*
                industry Commuting "Getting to work" {
                  scores on Trans<|>port { }
                }
                """;
        String measured = "job Share functional { measured by Ret<|>urns }\n";
        String misspelt = "job Share functional { measured by Tar<|>get }\nmetric ^target\n";

        assertThat(offers().about(scores, "reference.unknown-reference").after("Change to 'tour.scorecard.Transport'"))
                .contains("scores on tour.scorecard.Transport {");
        assertThat(offers().about(measured, "reference.unknown-reference").after("Change to '^metric.Returns'"))
                .contains("measured by ^metric.Returns }");
        assertThat(offers().about(misspelt, "reference.unknown-reference").after("Change to '^target'"))
                .contains("measured by ^target }");
        assertThat(offers().about("job Share functional { measured by ^tar<|>get }\n", "reference.unknown-reference")
                .after("Create metric 'target'")).endsWith("metric ^target \"Target\"\n");
    }

    @Test
    void nothing_is_suggested_that_would_be_a_mistake_where_it_is_named() throws Exception {
        Files.writeString(folder.resolve("rival.jtbd"),
                "package rival  offering Rival \"r\" { feature Ready \"Always ready\" }");
        Actions feature = offers().about("""
                offering Ours "o" {
                  feature Fast "Fast"
                  tier Basic "b" { includes Fast, Re<|>ady }
                }
                """, "reference.unknown-reference");

        assertThat(feature.titles()).containsExactly("Create feature 'Ready'", "Explain reference.unknown-reference");
        assertThat(offers().about("job Share functional of Sh<|>are2\n", "reference.unknown-reference").titles())
                .doesNotContain("Change to 'Share'");
        assertThat(offers().about("""
                offering Ours "o" {
                  tier Basic "b" { includes Rival.Re<|>dy }
                }
                offering Rival "r" { feature Ready "Always ready" }
                """, "reference.unknown-reference").titles()).containsExactly("Explain reference.unknown-reference");
    }

    @Test
    void an_answer_is_created_in_the_interview_that_is_named() throws Exception {
        String model = """
                job Share "Share files" functional { evidence Ana.go<|>ne }

                interview Ana "Photographer" {
                  trigger "What happened?" -> "A wedding."
                }
                """;
        assertThat(offers().about(model, "reference.unknown-reference").after("Create answer 'gone' in 'Ana'"))
                .endsWith("""
                          trigger "What happened?" -> "A wedding."
                          trigger as gone "…" -> "…"
                        }
                        """);
        assertThat(offers().about(model.replace("go<|>ne", "expe<|>cted"), "reference.unknown-reference")
                .after("Create answer 'expected' in 'Ana'")).contains("  expected \"…\" -> \"…\"\n");
    }

    @Test
    void an_attribute_is_created_beside_those_of_the_same_letters_in_a_scorecard_in_sight() throws Exception {
        String cards = """
                package shared

                scorecard Structure {
                  scale 0 to 5

                  pillar Demand {
                    MD03 "Price formation"
                  }

                  pillar Roads {
                    TR01 "Density of roads"
                  }
                }
                """;
        Files.writeString(folder.resolve("cards.jtbd"), cards);
        Files.writeString(folder.resolve("far.jtbd"), "package far  scorecard Far { scale 0 to 5 }");
        Actions offered = offers().about("""
                package repair

                import shared.*

                challenge Cost "Cost" { citing TR<|>09 }
                """, "reference.unknown-reference");

        assertThat(offered.titles()).contains("Create attribute 'TR09' in 'Structure'")
                .doesNotContain("Create attribute 'TR09' in 'Far'");
        assertThat(offered.after("Create attribute 'TR09' in 'Structure'", "cards.jtbd", cards)).endsWith("""
                    TR01 "Density of roads"
                    TR09 "…"
                  }
                }
                """);
        assertThat(offers().about("""
                package repair
                industry Fix "Fixing" { scores on far.Far { TR<|>09 = 3 } }
                """, "reference.unknown-reference").titles()).contains("Create attribute 'TR09' in 'Far'")
                .doesNotContain("Create attribute 'TR09' in 'Structure'");
    }

    @Test
    void outcomes_steps_features_and_parts_of_industries_are_created_in_what_is_named() throws Exception {
        String model = """
                industry Repair "Repair of phones" {
                  job Share "Share files" functional
                }

                offering Studio "Our studio" {
                  feature Lend "Lend a device" { serves %s }
                  tier Basic "Basic" { includes %s }
                }
                """;
        assertThat(offers().about(model.formatted("Share.Fas<|>t", "Lend"), "reference.unknown-reference")
                .after("Create outcome 'Fast' in 'Share'")).contains("outcome Fast minimize time to \"…\"\n");
        assertThat(offers().about(model.formatted("Share.def<|>ine", "Lend"), "reference.unknown-reference")
                .after("Create step 'define' in 'Share'")).contains("    map {\n      define \"…\"\n    }\n");
        assertThat(offers().about(model.formatted("Share", "Studio.Bor<|>row"), "reference.unknown-reference")
                .after("Create feature 'Borrow' in 'Studio'")).contains("\n  feature Borrow \"Borrow\"\n}");
        assertThat(offers().about(model.formatted("Repair.Hand<|>Over", "Lend"), "reference.unknown-reference")
                .after("Create job 'HandOver' in 'Repair'")).contains("\n  job HandOver \"Hand over\" functional\n}");
    }

    @Test
    void capitals_and_packages_that_are_missing_are_told_and_mended() throws Exception {
        Files.writeString(folder.resolve("cards.jtbd"), """
                package shared
                scorecard Market { scale 0 to 5 pillar MD { MD03 "Price formation" } }
                scorecard Transport { scale 0 to 5 pillar TR { TR01 "Roads" MD03 "Price of fuel" } }
                """);
        assertThat(offers().about("challenge Cost \"Cost\" { citing tr<|>01 }", "reference.unknown-reference")
                .after("Change to 'shared.TR01'")).contains("citing shared.TR01 }");
        assertThat(offers().about("challenge Cost \"Cost\" { citing MD<|>03 }", "reference.unknown-reference").titles())
                .contains("Change to 'shared.Market.MD03'", "Change to 'shared.Transport.MD03'")
                .as("neither would tell which of the two is meant")
                .doesNotContain("Change to 'shared.MD03'", "Import shared.*");
    }

    @Test
    void a_thing_of_the_right_kind_is_offered_in_place_of_another() throws Exception {
        assertThat(offers().about("""
                job FixScreen "Fix the screen" functional { measured by Fix<|>Screen }
                metric ScreenTime "Hours until a screen is mended" { unit hours }
                metric Returns "Devices that come back" { unit % }
                """, "reference.wrong-kind").titles()).contains("Change to 'ScreenTime'")
                .doesNotContain("Change to 'Returns'", "Create metric 'FixScreenMetric'");
        assertThat(offers().about("""
                job FixScreen "Fix the screen" functional { measured by Fix<|>Screen }
                """, "reference.wrong-kind").after("Create metric 'FixScreenMetric'")).isEqualTo("""
                job FixScreen "Fix the screen" functional {
                  measured by FixScreenMetric
                }

                metric FixScreenMetric "Fix screen metric"
                """);
    }

    @Test
    void of_few_things_of_the_right_kind_each_is_offered_beside_a_new_one() throws Exception {
        assertThat(offers().about("""
                job FixScreen "Fix the screen" functional { measured by Fix<|>Screen }
                metric Returns "Devices that come back" { unit % }
                """, "reference.wrong-kind").titles())
                .contains("Change to 'Returns'", "Create metric 'FixScreenMetric'");
    }

    @Test
    void a_thing_in_the_wrong_statement_of_a_block_gets_the_right_one() throws Exception {
        String model = """
                segment Owners "Owners of phones" { user "the owner" }
                job Share "Share files" functional { measured by Own<|>ers %s }
                """;
        assertThat(offers().about(model.formatted(""), "reference.wrong-kind").after("Write 'for Owners'"))
                .contains("{ for Owners  }");
        assertThat(offers().about(model.formatted("for Owners"), "reference.wrong-kind").titles())
                .as("it is said already").doesNotContain("Write 'for Owners'");
    }

    private Offers offers() {
        return new Offers(folder);
    }
}
