package jtbd.dsl.tests.ide.completion;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.EditorClient;
import jtbd.dsl.tests.ide.MarkedText;

class ReferenceCompletionTest {

    @TempDir
    Path folder;

    @BeforeEach
    void a_workspace() throws IOException {
        Files.writeString(folder.resolve("metrics.jtbd"), """
                package files.metrics
                metric ShareTime "Minutes until a file is shared" { unit minutes }
                metric LostFiles "Files that got lost" { unit files }
                """);
        Files.writeString(folder.resolve("card.jtbd"), """
                package shared
                scorecard Structure { scale 0 to 5
                  pillar MD "Market" {
                    MD04 "Sensitivity to the economy"
                    MD05 "Power of intermediaries"
                  }
                }
                """);
        Files.writeString(folder.resolve("talks.jtbd"), """
                package files
                interview Ana "Photographer" {
                  trigger "What?" -> "A wedding."
                  expected as Ideal "What?" -> "A list."
                }
                job Other "Store files" functional { }
                """);
    }

    @Test
    void a_name_comes_with_kind_title_and_file() throws Exception {
        assertThat(at("package files.metrics\njob Share functional { measured by <|> }").item("ShareTime").getDetail())
                .isEqualTo("metric · Minutes until a file is shared · metrics.jtbd");
    }

    @Test
    void a_file_in_another_folder_is_told_by_the_way_to_it() throws Exception {
        Files.createDirectory(folder.resolve("repair"));
        Files.writeString(folder.resolve("repair/metrics.jtbd"), """
                metric Returns "Devices that come back" { unit % }
                """);
        assertThat(at("job Share functional { measured by <|> }").item("Returns").getDetail())
                .isEqualTo("metric · Devices that come back · repair/metrics.jtbd");
    }

    @Test
    void what_the_own_project_has_comes_before_what_others_have() throws Exception {
        Files.createDirectory(folder.resolve("other"));
        Files.writeString(folder.resolve("other/jtbd.toml"), "");
        Files.writeString(folder.resolve("other/metrics.jtbd"), "package other.metrics  metric Abroad { unit % }");

        assertThat(at("job Share functional { measured by <|> }").labels())
                .containsExactly("LostFiles", "ShareTime", "Abroad");
    }

    @Test
    void only_things_of_the_right_kind_are_offered() throws Exception {
        assertThat(at("job Share functional { measured by <|> }").labels()).containsExactly("LostFiles", "ShareTime");
    }

    @Test
    void an_import_that_would_give_another_name_two_meanings_is_of_one_name() throws Exception {
        Files.writeString(folder.resolve("people.jtbd"), "package people  segment Baker \"Who bakes\"");
        Files.writeString(folder.resolve("other.jtbd"), "package other  metric Grams  segment Baker \"Another\"");
        assertThat(at("import people.*\n\njob Share functional { for Baker measured by Gra<|> }").taken("Grams"))
                .isEqualTo("import other.Grams\nimport people.*\n\n"
                        + "job Share functional { for Baker measured by Grams }");
    }

    @Test
    void a_name_that_no_import_can_bring_in_without_harm_is_written_in_full() throws Exception {
        Files.writeString(folder.resolve("grams.jtbd"), "challenge Bread \"Too few loaves\"");
        Files.writeString(folder.resolve("other.jtbd"), "package other  job Bread functional");
        assertThat(at("action Bake { addresses Bread }  job Share functional of Bre<|>").taken("other.Bread"))
                .isEqualTo("action Bake { addresses Bread }  job Share functional of other.Bread");
    }

    @Test
    void a_name_of_another_package_brings_its_import() throws Exception {
        assertThat(at("package files\n\njob Share functional { measured by Sh<|> }").taken("ShareTime")).isEqualTo("""
                package files

                import files.metrics.*

                job Share functional { measured by ShareTime }""");
    }

    @Test
    void an_import_is_sorted_among_the_others() throws Exception {
        assertThat(at("import a.b\nimport shared.*\n\njob Share functional { measured by Sh<|> }").taken("ShareTime"))
                .isEqualTo("import a.b\nimport files.metrics.*\nimport shared.*\n\n"
                        + "job Share functional { measured by ShareTime }");
        assertThat(at("import shared.*\n\njob Share functional { measured by Sh<|> }").taken("ShareTime"))
                .startsWith("import files.metrics.*\nimport shared.*\n\n");
        assertThat(at("job Share functional { measured by Sh<|> }").taken("ShareTime"))
                .startsWith("import files.metrics.*\n\njob");
    }

    @Test
    void what_is_imported_is_not_imported_again() throws Exception {
        assertThat(at("import files.metrics.*\njob Share functional { measured by <|> }").item("ShareTime")
                .getAdditionalTextEdits()).isNull();
    }

    @Test
    void a_name_that_means_something_else_here_is_written_in_full() throws Exception {
        assertThat(at("package here\nmetric ShareTime \"Mine\" { }\njob Share functional { measured by <|> }").labels())
                .contains("ShareTime", "files.metrics.ShareTime");
    }

    @Test
    void an_attribute_is_found_by_its_code_and_by_a_word_of_its_title() throws Exception {
        assertThat(at("industry Files { scores { MD<|> } }").labels()).containsExactly("MD04", "MD05");
        Proposed byTitle = at("industry Files { scores { intermed<|> } }");
        assertThat(byTitle.labels()).containsExactly("MD05");
        assertThat(byTitle.item("MD05").getFilterText()).startsWith("intermediaries");
        assertThat(byTitle.taken("MD05")).contains("import shared.*").endsWith("scores { MD05 } }");
        assertThat(byTitle.incomplete()).as("a client that filters by itself asks again").isTrue();
    }

    @Test
    void several_words_of_a_title_find_a_thing_and_give_way_to_its_name() throws Exception {
        Files.writeString(folder.resolve("more.jtbd"), """
                metric LateArrivals "Arrivals after nine"
                metric Repairs "Repair sessions held"
                scorecard Soft { pillar CS "Culture" { CS07 "Value perception" } }
                """);
        String job = "job Share functional {\n  measured by %s<|>\n  gap \"None tells\" citing %s\n}";

        assertThat(at(job.formatted("arrivals aft", "CS07")).labels()).containsExactly("LateArrivals");
        assertThat(at(job.formatted("arrivals aft", "CS07")).taken("LateArrivals"))
                .contains("measured by LateArrivals\n");
        assertThat(at("import files.metrics.*\n" + job.formatted("ShareTime, until a fi", "CS07")).labels())
                .as("what is named already").isEmpty();
        assertThat(at(job.formatted("repair sess", "CS07")).taken("Repairs")).contains("measured by Repairs\n");
        assertThat(at(job.replace("<|>", "").formatted("LateArrivals", "value per<|>")).taken("CS07"))
                .contains("citing CS07\n");
        assertThat(at(job.formatted("arrivals bef", "CS07")).labels()).isEmpty();
    }

    @Test
    void what_is_scored_or_named_already_is_not_offered_again() throws Exception {
        assertThat(at("import shared.*\nindustry Files { scores { MD04 = 3  <|> } }").labels())
                .contains("MD05").doesNotContain("MD04");
        assertThat(at("import files.metrics.*\njob Share functional { measured by ShareTime, <|> }").labels())
                .containsExactly("LostFiles");
    }

    @Test
    void what_a_list_names_before_and_behind_the_cursor_is_not_offered_again() throws Exception {
        String start = "import files.metrics.*\njob Share functional {\n  measured by ";
        assertThat(at(start + "ShareTime, <|>\n  want \"to share\"\n}").labels()).containsExactly("LostFiles");
        assertThat(at(start + "ShareTime, Sh<|>\n}").labels()).isEmpty();
        assertThat(at(start + "Sh<|>, ShareTime\n}").labels()).isEmpty();
        assertThat(at(start + "Share<|>Time, LostFiles\n}").labels()).containsExactly("ShareTime");
    }

    @Test
    void a_tier_includes_features_of_its_own_offering() throws Exception {
        Files.writeString(folder.resolve("rival.jtbd"), "offering Rival { feature Far \"Go far\" }");
        assertThat(at("offering Ours {\n  feature Near \"Stay near\"\n  tier Basic { includes <|> }\n}").labels())
                .containsExactly("Near");
    }

    @Test
    void parts_are_offered_behind_a_dot() throws Exception {
        assertThat(at("package files\njob Share functional { evidence Ana.<|> }").labels())
                .containsExactly("Ana.trigger", "Ana.Ideal");
        assertThat(at("package files\njob Share functional { evidence Ana.t<|> }").labels())
                .containsExactly("Ana.trigger");
    }

    @Test
    void the_beginnings_of_the_words_in_a_name_find_it() throws Exception {
        assertThat(at("job Share functional { measured by ST<|> }").labels()).containsExactly("ShareTime");
        assertThat(at("job Share functional { measured by Tim<|> }").labels()).containsExactly("ShareTime");
        assertThat(at("job Share functional { measured by hare<|> }").labels()).isEmpty();
    }

    @Test
    void a_job_is_no_part_of_itself() throws Exception {
        assertThat(at("package files\njob Share functional of <|> { }").labels()).contains("Other")
                .doesNotContain("Share");
    }

    @Test
    void names_that_were_typed_a_moment_ago_are_offered() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            String asked = "job Share functional { measured by <|> }";
            assertThat(labels(editor, asked)).doesNotContain("Speed");
            assertThat(labels(editor, "metric Speed \"Speed\" { }\n" + asked)).startsWith("Speed");
            assertThat(labels(editor, "metric Pace \"Pace\" { }\n" + asked)).startsWith("Pace").doesNotContain("Speed");
        }
    }

    private static List<String> labels(EditorClient editor, String marked) throws Exception {
        MarkedText here = MarkedText.of(marked);
        editor.open("here.jtbd", here.text());
        return get(editor.texts().completion(new CompletionParams(editor.text("here.jtbd"), here.cursor()))).getRight()
                .getItems().stream().map(CompletionItem::getLabel).toList();
    }

    @Test
    void packages_are_offered_to_import() throws Exception {
        assertThat(at("package files\nimport <|>").labels()).containsExactly("files.metrics.*", "shared.*");
    }

    @Test
    void a_file_belongs_to_the_package_of_its_neighbours_first() throws Exception {
        Files.createDirectory(folder.resolve("about"));
        Files.writeString(folder.resolve("about/us.jtbd"), "package about");
        Files.createDirectory(folder.resolve("zoo"));
        Files.writeString(folder.resolve("zoo/animals.jtbd"), "package about.zoo");
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("zoo/new.jtbd", "package ");
            assertThat(get(editor.texts().completion(new CompletionParams(editor.text("zoo/new.jtbd"),
                    new Position(0, 8)))).getRight().getItems()).extracting(CompletionItem::getLabel)
                    .startsWith("about.zoo", "about");
        }
    }

    @Test
    void a_package_is_offered_but_not_the_word_that_is_being_typed() throws Exception {
        assertThat(at("package fi<|>").labels()).containsExactly("files", "files.metrics");
        assertThat(at("package ba<|>").labels()).isEmpty();
    }

    @Test
    void what_lacks_evidence_and_is_near_comes_first_behind_evidence_for() throws Exception {
        assertThat(at("""
                package files
                job Backed "Find files" functional { evidence Ana.Ideal }
                job Zip "Send files" functional { map { define "a"  execute "b" } }
                interview Ben { trigger "What?" -> "So." evidence for <|> }
                """).labels()).containsExactly("Zip", "Backed", "Zip.define", "Zip.execute", "Other");
    }

    @Test
    void what_the_next_answer_is_evidence_for_can_be_named_by_this_one_too() throws Exception {
        assertThat(at("""
                package files
                job Zip "Send files" functional
                interview Ben {
                  trigger "What?" -> "So." evidence for <|>
                  pain "What?" -> "That." evidence for Zip
                }
                """).labels()).contains("Zip");
    }

    @Test
    void the_job_that_others_are_a_part_of_comes_first() throws Exception {
        String jobs = "job Find functional\njob Send functional core\njob Zip functional\n";
        assertThat(at(jobs + "job Calm emotional of <|>").labels()).startsWith("Send", "Find", "Zip");
        assertThat(at(jobs + "competitor Mail direct { hired for <|> }").labels()).startsWith("Send", "Find", "Zip");
    }

    @Test
    void what_waits_for_a_place_on_the_roadmap_comes_first_there() throws Exception {
        String actions = "action Add \"Add it\"\naction Zip \"Zip it\"\nroadmap Now { quick { Add } }\n";
        assertThat(at(actions + "roadmap Then { medium { <|> } }").labels()).containsExactly("Zip", "Add");
    }

    @Test
    void a_roadmap_plans_an_action_once() throws Exception {
        String actions = "action Add \"Add it\"\naction Zip \"Zip it\"\n";
        assertThat(at(actions + "roadmap { quick { Add }  medium { <|> } }").labels()).containsExactly("Zip");
        assertThat(at(actions + "roadmap {\n  quick {\n    Add\n    <|>\n  }\n}").labels()).containsExactly("Zip");
    }

    @Test
    void a_job_is_hired_for_once_and_rated_on_its_own_outcomes() throws Exception {
        String jobs = """
                job Send functional { outcomes { outcome Quick minimize time to "send" } }
                job Find functional { outcomes { outcome Sure minimize time to "find" } }
                """;
        assertThat(at(jobs + "competitor Mail direct {\n  hired for Send\n  hired for <|>\n}").labels())
                .startsWith("Find").doesNotContain("Send");
        assertThat(at(jobs + "competitor Mail direct {\n  hired for Find rated 3/10 on <|>\n}").labels())
                .containsExactly("Find.Sure");
    }

    private Proposed at(String marked) throws Exception {
        return Proposed.at(folder, marked);
    }

    @Test
    void a_job_that_ends_the_file_is_no_part_of_itself() throws Exception {
        assertThat(Proposed.at(folder, "job Own functional\njob Share functional of <|>").labels())
                .contains("Own").doesNotContain("Share");
    }
}
