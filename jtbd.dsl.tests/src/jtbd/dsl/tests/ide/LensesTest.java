package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands above the things of a file. */
class LensesTest {

    private static final String REPAIR = """
            industry Repair "Device repair" {
              job ProveNobodyLooked "Prove that nobody looked" functional {
                importance 4.5/5
                satisfaction 3/10
                measured by Trust, Time
                evidence Ana
                forces {
                  push 5/5 "apps are opened unnoticed"
                  habit 2/5 "the same shop as ever"
                }
                map {
                  define "what is private"
                  locate "the files"
                }
              }
              job Bare "Do something" functional
              job Sort "Sort the files" functional {
                outcomes { minimize time to "sort" importance 5/10 satisfaction 5/10 }
                map { execute "sort" { minimize time to "find" importance 9/10 satisfaction 2/10 } }
              }
              metric Trust "Trust" {
                unit %
                baseline 40 %
                target > 80 %
                measured 2026-01-01 = 50 %
              }
              metric Time "Time to share" { unit minutes }
              metric Lost "Lost devices" { unit devices  target < 1 }
            }
            interview Ana "Ana"
            """;

    @TempDir
    Path folder;

    @Test
    void above_a_job_stands_what_its_numbers_say_and_what_it_lacks() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(words(editor, "job ProveNobodyLooked")).containsExactly(
                    "opportunity 15: extremely underserved", "forces +6: a switch is likely", "1 piece of evidence",
                    "map 2 of 8 steps", "2 metrics, 1 without target");
        }
    }

    @Test
    void above_a_job_stands_the_highest_opportunity_of_its_outcomes() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(words(editor, "job Sort")).startsWith("outcomes up to 16: extremely underserved");
        }
    }

    @Test
    void above_a_job_without_numbers_stands_that_nothing_backs_it() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(words(editor, "job Bare")).containsExactly("no evidence");
        }
    }

    @Test
    void above_an_industry_stand_its_jobs() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(words(editor, "industry Repair")).containsExactly("3 jobs, 1 underserved");
        }
    }

    @Test
    void above_a_metric_stands_how_far_it_has_come() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(words(editor, "metric Trust")).containsExactly("25 % of the way: under way", "used 1 time");
            assertThat(words(editor, "metric Time")).containsExactly("no target", "used 1 time");
            assertThat(words(editor, "metric Lost")).containsExactly("not measured", "not used");
        }
    }

    @Test
    void a_lens_is_words_alone_for_a_client_that_has_no_commands() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(lenses(editor, "job ProveNobodyLooked"))
                    .allSatisfy(lens -> assertThat(lens.getCommand().getCommand()).isEmpty());
        }
    }

    @Test
    void a_click_on_words_alone_is_answered_without_a_complaint() throws Exception {
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            assertThat(lenses(editor, "job ProveNobodyLooked")).isNotEmpty().allSatisfy(lens -> {
                assertThat(lens.getCommand().getTitle()).isNotEmpty();
                assertThat(editor.answer().getCapabilities().getExecuteCommandProvider().getCommands())
                        .contains(lens.getCommand().getCommand());
                assertThat(get(editor.workspace().executeCommand(new ExecuteCommandParams(
                        lens.getCommand().getCommand(), lens.getCommand().getArguments())))).isNull();
            });
        }
    }

    @Test
    void a_lens_leads_to_page_and_references_for_a_client_that_shows_them() throws Exception {
        try (EditorClient editor = EditorClient.on(folder, new ClientCapabilities(),
                Map.of("clientCommands", List.of("jtbd.client.openPage", "jtbd.client.showReferences")))) {
            assertThat(lenses(editor, "job ProveNobodyLooked").get(0).getCommand().getCommand())
                    .isEqualTo("jtbd.client.openPage");
            assertThat(lenses(editor, "metric Trust").get(1).getCommand()).satisfies(command -> {
                assertThat(command.getCommand()).isEqualTo("jtbd.client.showReferences");
                assertThat(command.getArguments()).hasSize(3);
                assertThat(command.getArguments().get(0)).hasToString("\"" + editor.uri("repair.jtbd") + "\"");
            });
        }
    }

    @Test
    void every_lens_leads_somewhere_also_one_that_says_what_is_missing() throws Exception {
        try (EditorClient editor = EditorClient.on(folder, new ClientCapabilities(),
                Map.of("clientCommands", List.of("jtbd.client.openPage", "jtbd.client.showReferences")))) {
            assertThat(lenses(editor, "job ProveNobodyLooked")).extracting(lens -> lens.getCommand().getCommand())
                    .containsOnly("jtbd.client.openPage");
            assertThat(lenses(editor, "metric Lost")).extracting(lens -> lens.getCommand().getCommand())
                    .containsOnly("jtbd.client.openPage");
            assertThat(lenses(editor, "metric Time").get(0).getCommand().getCommand())
                    .isEqualTo("jtbd.client.openPage");
        }
    }

    @Test
    void a_file_that_cannot_be_read_to_its_end_keeps_its_lenses() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("broken.jtbd", "industry { job } metric metric M { measured by job X { importance 3/");

            assertThat(get(editor.texts().codeLens(new CodeLensParams(editor.text("broken.jtbd"))))).isNotNull();
            assertThat(editor.shown()).isEmpty();
        }
    }

    private List<String> words(EditorClient editor, String start) throws Exception {
        return lenses(editor, start).stream().map(lens -> lens.getCommand().getTitle()).toList();
    }

    private List<CodeLens> lenses(EditorClient editor, String start) throws Exception {
        editor.open("repair.jtbd", REPAIR);
        int line = (int) REPAIR.substring(0, REPAIR.indexOf(start)).lines().count() - (start.startsWith("industry")
                ? 0 : 1);
        return List.<CodeLens>copyOf(get(editor.texts().codeLens(new CodeLensParams(editor.text("repair.jtbd")))))
                .stream().filter(lens -> lens.getRange().getStart().getLine() == line).toList();
    }
}
